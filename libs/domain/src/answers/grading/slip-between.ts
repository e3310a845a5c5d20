import type { AnswerLanguage } from '../languages/answer-language.js';
import { edits } from './edits.js';
import type { ReadWord } from './read-answer.js';

/** What a grader knows besides the two words. */
export interface SlipContext {
  readonly language: AnswerLanguage;
  /** Whether a folded text is a word that the course has: one that somebody may mean. */
  readonly isWord: (folded: string) => boolean;
}

/**
 * Slip between
 *
 * How a word that was answered could be the one that was expected, written carelessly: only its accents differ, or one
 * letter was left out, put in, changed or swapped in a word of four letters, two in one of eight.
 *
 * It is no slip where it makes another word of the course, or one form of the word out of another (endings that the
 * language tells apart), where the first letter is another one, or where there is a digit.
 *
 * @example frined for friend is a typo, papa for papá an accent (unless the course has papa), gata for gato neither
 */
export function slipBetween(
  answered: ReadWord,
  expected: ReadWord,
  context: SlipContext,
): 'accent' | 'typo' | undefined {
  if (context.isWord(answered.folded) || isOtherForm(answered.key, expected.key, context.language)) return undefined;
  if (answered.plain === expected.plain) return 'accent';
  const letters = [...expected.plain];
  const most = letters.length < 4 ? 0 : letters.length < 8 ? 1 : 2;
  if (most === 0 || /\p{N}/u.test(answered.plain + expected.plain)) return undefined;
  const [first, second] = [...answered.plain];
  if (first !== letters[0] && !(first === letters[1] && (second === letters[0] || second === letters[2])))
    return undefined;
  return edits(answered.plain, expected.plain, most) <= most ? 'typo' : undefined;
}

const isOtherForm = (one: string, other: string, { endings }: AnswerLanguage): boolean =>
  endings.some(([first, second]) => isEnded(one, other, first, second) || isEnded(one, other, second, first));

/** Whether one ends so and the other so, and they are alike before. */
function isEnded(one: string, other: string, ofOne: string, ofOther: string): boolean {
  if (one === other || !one.endsWith(ofOne) || !other.endsWith(ofOther)) return false;
  const stem = one.slice(0, one.length - ofOne.length);
  return stem.length > 1 && stem === other.slice(0, other.length - ofOther.length);
}
