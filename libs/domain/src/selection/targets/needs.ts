import type { Need } from '../brief.js';
import { avoidedBy, canTake } from '../pool/can-take.js';
import type { Candidate } from '../pool/candidate.js';
import type { Situation } from '../situation.js';
import type { Topic } from './topic.js';

/**
 * Needs
 *
 * How many places each topic needs, as the coverage of the plan says by its role; and if one of them has to prove it,
 * the hardest step that the learner, the client and the course allow.
 */
export function needsOf(
  topics: readonly Topic[],
  pool: readonly Candidate[],
  { request, course, bounds }: Situation,
): readonly Need[] {
  const hardest = topics.map(() => -1);
  for (const { row, topic, step, form } of pool) {
    if (topic < 0 || step <= hardest[topic]! || !canTake(form, request)) continue;
    if (avoidedBy(request, course, row).length === 0) hardest[topic] = step;
  }
  return topics.map(({ role }, topic) => ({
    places: bounds.placesFor(role),
    hardest: bounds.isProved(role) ? hardest[topic]! : -1,
  }));
}
