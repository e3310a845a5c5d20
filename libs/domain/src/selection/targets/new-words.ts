import { isAvoided } from './is-avoided.js';
import { rowsOf } from './rows.js';
import type { TargetRule } from './target-rule.js';
import type { Topic } from './topic.js';
import type { Situation } from '../situation.js';

/**
 * New words
 *
 * The next unmet words of the scope, in course order: at most `most`, and at most `part` in `outOf` places. Words of
 * which the request avoids every challenge are passed over.
 *
 * @example newWords(6, 2, 5) names six words for a session of 15, and two for a session of 5
 */
export const newWords = (most: number, part: number, outOf: number): TargetRule => ({
  name: 'newWords',
  targets: (situation) => unmetWords(situation, Math.min(most, Math.floor((situation.request.length * part) / outOf))),
});

/**
 * Next word alone
 *
 * The next unmet word of the scope, for a session too short for anything else.
 */
export const nextWordAlone: TargetRule = {
  name: 'nextWordAlone',
  targets: (situation, { topics }) => (topics.length > 0 ? [] : unmetWords(situation, 1)),
};

/** In course order, at most so many. */
function unmetWords(situation: Situation, atMost: number): readonly Topic[] {
  const { course, scope, knowledge } = situation;
  const found: Topic[] = [];
  for (const skill of rowsOf(scope.skills)) {
    for (const row of rowsOf(course.skills[skill]!.words)) {
      if (found.length === atMost) return found;
      if (knowledge.met.has(row) || isAvoided(row, situation)) continue;
      found.push({ component: row, role: 'new-word', isWord: true, recall: 0 });
    }
  }
  return found;
}
