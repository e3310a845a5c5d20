import type { ReadWord } from './read-answer.js';

/**
 * Whether a name that was heard may be spelt as it was: a word with a capital, of three letters or more, and an answer that
 * sounds like it. How a name is spelt is not heard.
 *
 * @example Anna for Ana, Sophia for Sofía, Jon for John
 */
export const isNameAlike = (answered: ReadWord, expected: ReadWord): boolean =>
  expected.plain.length >= shortest &&
  /^\p{Lu}/u.test(expected.text) &&
  soundOf(answered.plain) === soundOf(expected.plain);

const shortest = 3;

/** Letters that sound alike in names, in most languages with Latin letters; of a doubled letter one. */
const soundOf = (plain: string): string =>
  plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/g, 'f')
    .replace(/(?<=[a-z])h|h(?=[a-z])/g, '')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[cq]u?(?=[aeiou])|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/[vw]/g, 'b')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=[a-z]{2})ie?$/, 'i');
