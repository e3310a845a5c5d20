import { edits } from './edits.js';
import type { LanguageRules } from './language-rules.js';
import type { ReadWord } from './read-answer.js';

/** What a grader knows besides the two words. */
export interface SlipContext {
  readonly rules: LanguageRules;
  /** Whether a folded text is a word that the course has: one that somebody may mean. */
  readonly isWord: (folded: string) => boolean;
  /** Whether what was expected was only heard. */
  readonly areNamesHeard?: boolean;
}

/**
 * Slip between
 *
 * How a word that was answered could be the one that was expected, written carelessly: only its accents differ, or one
 * letter was left out, put in, changed or swapped in a word of four letters, two in one of eight; in one of three, only
 * the last two may be swapped. What a language cuts short before a vowel may be written out.
 *
 * It is no slip where it makes another word of the course, or another common word of the language, or one form of the word
 * out of another (endings that the language tells apart), where the first letter is another one that does not sound alike,
 * or where there is a digit.
 *
 * @example frined for friend is a typo, papa for papá an accent (unless the course has papa), gata for gato neither
 */
export function slipBetween(
  answered: ReadWord,
  expected: ReadWord,
  { rules, isWord }: SlipContext,
): 'accent' | 'typo' | undefined {
  if (isWord(answered.folded)) return undefined;
  if (isWrittenOut(answered, expected, rules) || isWrittenOut(expected, answered, rules)) return 'typo';
  return rules.words.has(answered.folded) ? undefined : likelySlip(answered, expected, rules);
}

/** @example "le" for the "l" of "l'homme" */
const isWrittenOut = (long: ReadWord, short: ReadWord, { elided }: LanguageRules): boolean =>
  elided.has(short.key) && isCutShort.test(short.text) && elided.get(short.key)!.includes(long.key);

/** The Italian "un" is a word of its own, and "un'" is "una" cut short. */
const isCutShort = /['‘’ʼ＇`´]$/u;

function likelySlip(answered: ReadWord, expected: ReadWord, rules: LanguageRules): 'accent' | 'typo' | undefined {
  const [one, other] = [answered.plain, expected.plain];
  if (one === other) return 'accent';
  if (other.length < 3 || Math.abs(one.length - other.length) > 2 * mostEdits) return undefined;
  if (!mayBegin(one, other, rules)) return undefined;
  const length = other.replace(/\p{M}/gu, '').length;
  if (length < 3 || /\p{N}/u.test(one + other)) return undefined;
  if (length === 3) return isLastSwapped(one, other) ? 'typo' : undefined;
  const most = length < 8 ? 1 : mostEdits;
  return edits(one, other, most) <= most && !isOtherForm(one, other, rules) ? 'typo' : undefined;
}

const mostEdits = 2;

/** The first letter is the same, left out, swapped with the second, or one that sounds alike. */
function mayBegin(one: string, other: string, { areAlike }: LanguageRules): boolean {
  const [first, second] = one;
  const [wanted, next, third] = other;
  if (first === wanted || (first === next && (second === wanted || second === third))) return true;
  return areAlike(first!, wanted!) && one.slice(1, 3) === other.slice(1, 3);
}

const isLastSwapped = (one: string, other: string): boolean =>
  one.length === 3 && one[0] === other[0] && one[1] === other[2] && one[2] === other[1];

/** Alike but for two endings of one line, on two letters at least. A letter that is doubled is no ending. */
function isOtherForm(one: string, other: string, { endings }: LanguageRules): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let stem = shared; stem >= shortestStem; stem--) {
    const [ofOne, ofOther] = [one.slice(stem), other.slice(stem)];
    if (ofOne + ofOther === one[stem - 1]) continue;
    if (endings.some((line) => line.has(ofOne) && line.has(ofOther))) return true;
  }
  return false;
}

const shortestStem = 2;
