import { fold, type ChallengeContent, type Hint } from '@session-generator/domain';

import { articleLength } from '../text/articles.js';
import { isUnspaced } from '../text/tokens.js';
import { keyOf, unitsOf } from '../text/units.js';
import type { CourseTags } from './item.js';

/**
 * Revealing hints
 *
 * The hints of a challenge, those marked that tell a part of its answer: one of their meanings stands in an accepted
 * one. A text to be read aloud is shown, so nothing reveals it.
 *
 * @example for "Goodbye, Pablo", to be said in Spanish: "Goodbye = adiós" reveals
 */
export function markRevealing({ form, prompt, accepted }: ChallengeContent, tags: CourseTags): readonly Hint[] {
  const { hints } = prompt;
  if (hints.length === 0 || form === 'speak/none/say') return hints;
  const language = form.includes('/to-learning/') ? tags.learning : tags.from;
  const answers = accepted.map((answer) => ` ${keyOf(unitsOf(answer, language))} `);
  const stands = (meaning: string): boolean =>
    isUnspaced(meaning)
      ? accepted.some((answer) => fold(answer).includes(fold(meaning)))
      : answers.some((answer) => answer.includes(` ${bareKey(meaning, language)} `));
  return hints.map((hint) =>
    meaningsOf(hint).some((meaning) => fold(meaning) !== '' && stands(meaning)) ? { ...hint, reveals: true } : hint,
  );
}

/** Each of the meanings of a hint, with and without what stands in parentheses. */
const meaningsOf = ({ meaning }: Hint): readonly string[] =>
  meaning.split(/[,;/]/u).flatMap((each) => [each.replace(/[()]/gu, ''), each.replace(/\([^)]*\)/gu, ' ')]);

function bareKey(meaning: string, language: string): string {
  const units = unitsOf(meaning, language);
  return keyOf(units.slice(articleLength(units, language)));
}
