import { edits } from './edits.js';
import type { LanguageRules } from './language-rules.js';
import type { ReadWord } from './read-answer.js';
import { lacksAccentsOnly, withoutAccents } from './without-accents.js';

/** What a grader knows besides the two words. */
export interface SlipContext {
  readonly rules: LanguageRules;
  /** Whether a word, as it is written or after `fold`, is one that somebody may mean: of the course, or of its language. */
  readonly isWord: (word: string) => boolean;
  /** The same of a word that is written like the expected one but for accents: who has no such keys does not mean it. */
  readonly isAccentedWord: (word: string) => boolean;
  /** Whether the answer has an accent anywhere: then its writer has such keys. */
  readonly hasAccents: boolean;
  /** Whether what was expected was only heard. */
  readonly areNamesHeard?: boolean;
}

/** What is known where only the words themselves are. */
export const onlyWords = (rules: LanguageRules): SlipContext => ({
  rules,
  isWord: () => false,
  isAccentedWord: () => false,
  hasAccents: false,
});

/** A word without its accents, one with another accent, or one that is mistyped. */
export type Slip = 'bare' | 'accent' | 'typo';

/**
 * Slip between
 *
 * How a word that was answered could be the one that was expected, written carelessly: only its accents differ, or one
 * letter was left out, put in, changed or swapped in a word of four letters, two in one of eight; in one of three, only
 * the last two may be swapped. What a language cuts short before a vowel may be written out.
 *
 * It is no slip where it makes another word of the course or of its dictionary, or another common word of the language, or
 * one form of the word out of another (endings that the language tells apart), where the first letter is another one that
 * does not sound alike, or where there is a digit.
 *
 * Accents that are only left out make another word where the course teaches that word, where the answer has accents
 * elsewhere, or where the letter is one of its own, such as ñ.
 *
 * @example frined for friend is a typo, papa for papá bare (unless the course teaches papa), gata for gato neither
 */
export function slipBetween(answered: ReadWord, expected: ReadWord, context: SlipContext): Slip | undefined {
  const { rules } = context;
  if (isMeant(answered, context)) return undefined;
  if (isWrittenOut(answered, expected, rules) || isWrittenOut(expected, answered, rules)) return 'typo';
  if (isAlikeBare(answered, expected)) return accentSlip(answered, expected, context);
  return rules.words.has(answered.folded) ? undefined : likelySlip(answered.plain, expected.plain, rules);
}

/** Whether somebody who writes a word means it, whatever was expected. */
export const isMeant = ({ written, folded }: ReadWord, { isWord }: SlipContext): boolean =>
  isWord(folded) || (written !== folded && isWord(written));

/** Alike but for accents, in their letters or in what these may be written as: in German, both "fur" and "fuer". */
const isAlikeBare = (one: ReadWord, other: ReadWord): boolean =>
  one.plain === other.plain ||
  (one.folded.length === other.folded.length && withoutAccents(one.folded) === withoutAccents(other.folded)) ||
  isWrittenBare(one, other);

/** Also of a short form that is read as another word: "ta" for the Portuguese "tá", which is read as "está". */
const isWrittenBare = (one: ReadWord, other: ReadWord): boolean =>
  one.written !== '' && lacksAccentsOnly(one.written, other.written);

function accentSlip(answered: ReadWord, expected: ReadWord, context: SlipContext): Slip | undefined {
  const isBare =
    lacksAccentsOnly(answered.folded, expected.folded) ||
    lacksAccentsOnly(answered.key, expected.key) ||
    isWrittenBare(answered, expected);
  const { rules, isAccentedWord, hasAccents } = context;
  const mayBeMeant = !isBare || hasAccents || lacksLetter(answered, expected, rules);
  if (mayBeMeant && (isAccentedWord(answered.folded) || rules.words.has(answered.folded))) return undefined;
  return isBare ? 'bare' : 'accent';
}

/** @example in Spanish, of `ano` for `año` */
export const lacksLetter = (answered: ReadWord, expected: ReadWord, { ownLetters }: LanguageRules): boolean =>
  ownLetters !== '' &&
  isAlikeBare(answered, expected) &&
  [...expected.folded].some((letter, at) => ownLetters.includes(letter) && [...answered.folded][at] !== letter);

/** @example "le" for the "l" of "l'homme" */
const isWrittenOut = (long: ReadWord, short: ReadWord, { elided }: LanguageRules): boolean =>
  elided.has(short.key) && isCutShort.test(short.text) && elided.get(short.key)!.includes(long.key);

/** The Italian "un" is a word of its own, and "un'" is "una" cut short. */
const isCutShort = /['‘’ʼ＇`´]$/u;

function likelySlip(one: string, other: string, rules: LanguageRules): 'typo' | undefined {
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
