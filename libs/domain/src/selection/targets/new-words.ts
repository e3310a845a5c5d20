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
  targets: (situation) =>
    unmetWords(situation).slice(0, Math.min(most, Math.floor((situation.request.length * part) / outOf))),
});

/**
 * Next word alone
 *
 * The next unmet word of the scope, for a session too short for anything else.
 */
export const nextWordAlone: TargetRule = {
  name: 'nextWordAlone',
  targets: (situation, { topics }) => (topics.length > 0 ? [] : unmetWords(situation).slice(0, 1)),
};

const unmetWords = (situation: Situation): readonly Topic[] =>
  rowsOf(situation.scope.skills)
    .flatMap((skill) => rowsOf(situation.course.skills[skill]!.words))
    .filter((row) => !situation.knowledge.met.has(row) && !isAvoided(row, situation))
    .map((row) => ({ component: row, role: 'new-word', isWord: true, recall: 0 }));
