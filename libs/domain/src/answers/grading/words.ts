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
 * What stands between spaces and punctuation; an apostrophe inside belongs to its word. In a script that writes without
 * spaces each character is one, since where its words begin is not written.
 *
 * @example wordsOf("¿Qué es? L'eau") is Qué · es · L'eau, wordsOf('你好。') is 你 · 好
 */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(mayBeUnspaced.test(text) ? word : spacedWord)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const sign = '[\\p{L}\\p{N}\\p{M}\\p{S}\\p{Cf}]';
const wordOf = (sign: string): string => `${sign}+(?:['‘’ʻʼ＇\`´]+${sign}+)*`;
const spacedWord = new RegExp(wordOf(sign), 'gu');
const word = new RegExp(`${unspaced}\\p{M}*|${wordOf(`(?:(?!${unspaced})${sign})`)}`, 'gu');
/** All of these scripts stand behind Thai; most texts are spared the search. */
const mayBeUnspaced = /[\u0E00-\u{10FFFF}]/u;
