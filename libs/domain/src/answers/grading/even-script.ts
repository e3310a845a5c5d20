import { isAscii } from '../is-ascii.js';

/**
 * Even script
 *
 * A text in which every sign that Unicode has in several ways has one: apostrophes, digits, full-width, half-width and
 * joined letters, and what stands for a sign of its script on a keyboard that lacks it. What a language may write
 * otherwise is not decided here.
 *
 * @example "ｺｰﾋｰ" and "コ−ヒ−" are "コーヒー", "٣" is "3", "ג׳ירפה" is "ג'ירפה", "pel·lícula" is "pel'lícula"
 */
export function evenScript(text: string): string {
  if (isAscii(text)) return text.replaceAll('`', "'");
  const signs = text
    .replace(apostrophes, "'")
    .replace(/(?<=\p{Script=Hebrew})["״“”„](?=\p{Script=Hebrew})/gu, "'")
    .replace(/(?<=\d)\.(?=[ºª])|(?<=\d)[-‐‑](?=\p{Script=Cyrillic}{1,3}(?!\p{L}))/gu, '');
  const even = (isCompatible.test(signs) ? signs.normalize('NFKC') : signs).normalize('NFC');
  if (!isBeyondLatin.test(even)) return even.replace(/(?<=l)[·•‧∙⋅](?=l)/giu, "'");
  return even
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/(?<=\d)[٫٬](?=\d)/gu, (sign) => (sign === '٫' ? '.' : ','))
    .replace(/(?<=[\u30A1-\u30FA\u30FC])[-‐‑‒–—―−]/gu, 'ー')
    .replace(legacy, (written) => current.get(written)!);
}

const apostrophes = /['‘’‛ʹʻʼʽʾʿꞌ′＇`´՚׳]/gu;
/** What is the same as something else, but for its look. Of Thai and Lao the sign for "am" is whole. */
const isCompatible =
  /[ªº²³ĲĳĿŀŉǄ-ǌǱ-ǳև\u2000-\u200A\u202F\u2150-\u218B\u2460-\u24FF\u3000\u3131-\u318E\u3200-\u33FF\uFB00-\uFDFC\uFE30-\uFEFC\uFF01-\uFFEE]/u;
const isBeyondLatin = /[\u0530-\u1CFF\u3000-\u{10FFFF}]/u;

/** The ten digits of a script follow each other, from a code that ends in 0 or in 6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code > 0xffff || code < 0x80) return digit;
  const row = code & ~15;
  const isFromRow = /\p{Nd}/u.test(String.fromCharCode(row));
  return String(code - row - (isFromRow ? 0 : 6));
}

/** Letters with a code point of their own since some version of Unicode, and how they were written before. */
const current = new Map([
  ['\u09A4\u09CD\u200D', '\u09CE'],
  ['\u0D23\u0D4D\u200D', '\u0D7A'],
  ['\u0D28\u0D4D\u200D', '\u0D7B'],
  ['\u0D30\u0D4D\u200D', '\u0D7C'],
  ['\u0D32\u0D4D\u200D', '\u0D7D'],
  ['\u0D33\u0D4D\u200D', '\u0D7E'],
  ['\u05F0', '\u05D5\u05D5'],
  ['\u05F1', '\u05D5\u05D9'],
  ['\u05F2', '\u05D9\u05D9'],
  ['\u0E4D\u0E32', '\u0E33'],
  ['\u0ECD\u0EB2', '\u0EB3'],
]);
const legacy = new RegExp([...current.keys()].join('|'), 'gu');

/**
 * Even letters of a word
 *
 * A folded word with one letter for those that look the same or are one letter in two alphabets, and without the line that
 * only makes an Arabic word longer.
 *
 * @example Persian "کی" is "كي", Romanian "ştiu" is "știu", a Latin "o" in a Cyrillic "гoд" is Cyrillic
 */
export function evenLookalikes(word: string): string {
  if (isAscii(word)) return word;
  const even = word.replaceAll('\u0640', '').replace(anyLookalike, (letter) => lookalikes[letter]!);
  if (!/[a-z]/.test(even)) return even;
  const script = /\p{Script=Cyrillic}/u.test(even) ? cyrillic : /\p{Script=Greek}/u.test(even) ? greek : undefined;
  if (!script) return even;
  const isMostlyLatin = even.replace(/[^a-z]/g, '').length * 2 > even.length;
  return isMostlyLatin
    ? even.replace(/[^a-z]/gu, (letter) => Object.keys(script).find((latin) => script[latin] === letter) ?? letter)
    : even.replace(/[a-z]/g, (letter) => script[letter] ?? letter);
}

const lookalikes: Readonly<Record<string, string>> = {
  ...{ ş: 'ș', ţ: 'ț', ς: 'σ', ǝ: 'ə' },
  ...{ ک: 'ك', ی: 'ي', ہ: 'ه', ە: 'ه', ۀ: 'ه', ۃ: 'ة' },
};
const anyLookalike = new RegExp(Object.keys(lookalikes).join('|'), 'gu');
const pairs = (latin: string, others: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...latin].map((letter, at) => [letter, [...others][at]!]));
const cyrillic = pairs('aceopxyijs', 'асеорхуіјѕ');
const greek = pairs('aeoviptxkyu', 'αεονιρτχκγυ');

/**
 * What helps to read and need not be written: the points of Hebrew and Arabic, and the stress on a Cyrillic letter.
 */
const aids =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u0652\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]|(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

export const withoutAids = (word: string): string => (isAscii(word) ? word : word.replace(aids, '').normalize('NFC'));
