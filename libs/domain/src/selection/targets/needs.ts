import type { Course } from '../../course/course.js';
import type { SessionRequest } from '../../request/session-request.js';
import type { Need } from '../brief.js';
import { avoidedBy, canTake } from '../pool/can-take.js';
import type { Candidate } from '../pool/candidate.js';
import type { Topic } from './topic.js';

/**
 * Needs
 *
 * A new word takes two places, one of them at the hardest step that the learner, the client and the course allow; a
 * new phrase and a weak component take one; a filler none.
 */
export function needsOf(
  topics: readonly Topic[],
  pool: readonly Candidate[],
  request: SessionRequest,
  course: Course,
): readonly Need[] {
  const hardest = topics.map(() => -1);
  for (const { row, topic, step, form } of pool) {
    if (topic < 0 || step <= hardest[topic]! || !canTake(form, request)) continue;
    if (avoidedBy(request, course, row).length === 0) hardest[topic] = step;
  }
  return topics.map(({ role }, topic) => {
    switch (role) {
      case 'new-word':
        return { places: 2, hardest: hardest[topic]! };
      case 'new-phrase':
      case 'weak':
        return { places: 1, hardest: -1 };
      case 'filler':
        return { places: 0, hardest: -1 };
    }
  });
}
