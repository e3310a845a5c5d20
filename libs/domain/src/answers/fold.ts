import { isAscii } from './is-ascii.js';

/**
 * Fold
 *
 * What is left of a text when writing it differently is not answering differently: NFC, lower case, apostrophes and
 * invisible characters gone, other punctuation and spaces as one space, and no space beside a letter of a script that
 * writes without. A text of punctuation alone is left as it is.
 *
 * @example fold('¿Cómo  estás, Ana?') is 'cómo estás ana'
 * @example fold('你好， 世界。') is '你好世界'
 */
export function fold(text: string): string {
  if (isAscii(text)) return foldAscii(text);
  const spaced = text.normalize('NFC').toLowerCase().replace(unwritten, '').replace(separators, ' ');
  const folded = (mayBeUnspaced.test(spaced) ? spaced.replace(besideUnspaced, '') : spaced).trim();
  // Taking something out may bring a letter and its mark together.
  return folded === '' ? text.trim() : folded.normalize('NFC');
}

/** The same of a text that needs nothing of Unicode. */
const foldAscii = (text: string): string =>
  text.toLowerCase().replace(/['`]+/g, '').replace(asciiSeparators, ' ').trim() || text.trim();

const asciiSeparators = /[\p{Cc} !"#%&()*,\-./:;?@[\\\]_{}]+/gu;
/** What is no letter and no space: an apostrophe, an invisible character. */
export const unwritten = /['‘’ʻʼ＇`´\p{Cf}]/gu;
/** What counts as a space. */
export const separators = /[\p{P}\p{Z}\p{Cc}]+/gu;
/** A letter of a script that writes without spaces. */
export const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーｰ\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const besideUnspaced = new RegExp(`(?<=${unspaced}) | (?=${unspaced})`, 'gu');
/** All of these scripts stand behind Thai; most texts are spared the search. */
const mayBeUnspaced = /[\u0E00-\u{10FFFF}]/u;
