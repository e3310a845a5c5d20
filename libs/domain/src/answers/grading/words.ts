import { unspaced } from '../fold.js';

/** A word of a text as it was written, and where. */
export interface Word {
  readonly text: string;
  /** In UTF-16 units, from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Words
 *
 * What stands between spaces and punctuation; an apostrophe inside belongs to its word, and so do the signs of a number
 * and the full stops of an abbreviation. In a script that writes without spaces each character is one, since where its
 * words begin is not written.
 *
 * @example wordsOf("¿Qué es? L'eau") is Qué · es · L'eau, wordsOf('你好。') is 你 · 好
 * @example wordsOf('1,250.50 in the U.S.') is 1,250.50 · in · the · U.S.
 */
export function wordsOf(text: string): readonly Word[] {
  const sought = mayBeUnspaced.test(text) ? word : spacedWord;
  return [...text.matchAll(mayHaveSigns.test(text) ? sought.withSigns : sought.plain)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Digits in threes with a sign between them, in twos and threes as in India, or with a decimal sign. */
const number = [
  ...['\\.', ',', "['’]", '[ \\u00A0\\u202F]'].map((sign) => `\\d{1,3}(?:${sign}\\d{3})+(?:[.,]\\d+)?`),
  '\\d{1,2}(?:,\\d\\d)+,\\d{3}(?:\\.\\d+)?',
  '\\d+[.,]\\d+',
]
  .map((form) => `${form}(?![.,:/'’-]?\\d)`)
  .join('|');
const amount = `(?:${number}|\\d+(?![.,:/'’-]?\\d))`;
const signed = [
  `(?<![\\p{N}\\p{L}][.,:/'’-]?)(?:\\p{Sc} ?${amount}|${amount} ?\\p{Sc}|${number})`,
  // 18h30 and 18 h 30.
  '\\d{1,2} ?h ?[0-5]\\d(?![\\p{L}\\d])',
  // U.S., e.g., U. S., EE. UU.
  "(?<![\\p{L}\\p{M}'’])(?:(?:\\p{L}\\.){2,}|\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}'’])|(?:(\\p{Lu})\\1?\\. ?)+(\\p{Lu})\\2?\\.)",
].join('|');

const sign = '[\\p{L}\\p{N}\\p{M}\\p{S}\\p{Cf}]';
const wordOf = (sign: string): string => `${sign}+(?:['‘’ʻʼ＇\`´]+${sign}+)*`;
const regexps = (of: string) => ({ plain: new RegExp(of, 'gu'), withSigns: new RegExp(`${signed}|${of}`, 'gu') });
const spacedWord = regexps(wordOf(sign));
const word = regexps(`${unspaced}\\p{M}*|${wordOf(`(?:(?!${unspaced})${sign})`)}`);
/** Most texts are spared the search. */
const mayHaveSigns = /\d ?h ?\d|\d[.,'’ \u00A0\u202F]\d|\p{Sc}|\p{L}\.(?:\p{L}| \p{L}{1,2}\.)/u;
/** All of these scripts stand behind Thai. */
const mayBeUnspaced = /[\u0E00-\u{10FFFF}]/u;
