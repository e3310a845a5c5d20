import type { AlignedWord } from './align-words.js';
import { edits } from './edits.js';
import type { ReadWord } from './read-answer.js';

/**
 * Unspaced slips
 *
 * A slip in a script that writes without spaces, where each character was read as a word. In the alphabets of Thai, Lao,
 * Khmer and Burmese it is one letter left out, put in or swapped, or one mark, in a sentence of eight; another letter makes
 * another word too often. In Katakana it is the sign of a long vowel, in a word of four. A Chinese character and a letter of
 * Hiragana is a word too often to be a slip.
 *
 * @example of ฉันชอบกินข้าว it is ฉันชอบกนิข้าว, of コーヒー it is コーヒ
 */
export function withUnspacedSlips(words: readonly AlignedWord[]): readonly AlignedWord[] {
  if (
    !words.some(
      (word) => 'expected' in word && !Array.isArray(word.expected) && isUnspaced((word.expected as ReadWord).key),
    )
  )
    return words;
  const faults = words.flatMap(({ kind }, at) => (kind === 'same' ? [] : [at]));
  const [first, last] = [faults[0], faults.at(-1)!];
  if (first === undefined || last - first >= mostApart || words.some(({ kind }) => kind === 'slip')) return words;
  const window = words.slice(first, last + 1);
  const answered = window.flatMap((word) => ('answered' in word ? word.answered : []));
  const expected = window.flatMap((word) => ('expected' in word ? word.expected : []));
  const [one, other] = [keysOf(answered), keysOf(expected)];
  const all = keysOf(words.flatMap((word) => ('expected' in word ? word.expected : [])));
  if (!isSlip(one, other, all)) return words;
  return [...words.slice(0, first), { kind: 'slip', slip: 'typo', answered, expected }, ...words.slice(last + 1)];
}

/** All of these scripts stand behind Thai. */
const isUnspaced = (key: string): boolean => key.charCodeAt(0) >= 0x0e00;
const mostApart = 3;
const keysOf = (words: readonly ReadWord[]): string => words.map(({ key }) => key).join('');

function isSlip(one: string, other: string, all: string): boolean {
  if (one.replaceAll('ー', '') === other.replaceAll('ー', ''))
    return longKatakana.test(all) && edits(one, other, 1) < 2;
  if (!alphabets.test(all) || [...all].length < shortest || edits(one, other, 1) > 1) return false;
  const letters = (text: string) => [...text].sort().join('');
  const withoutMarks = (text: string) => text.replace(/\p{M}/gu, '');
  return one.length !== other.length || letters(one) === letters(other) || withoutMarks(one) === withoutMarks(other);
}

const shortest = 8;
const longKatakana = /[\u30A1-\u30FAー]{4}/u;
const alphabets = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+$/u;
