import { isAscii } from '../is-ascii.js';

/**
 * Without accents
 *
 * A text as somebody writes it whose keyboard has no accents. Only of scripts whose marks are accents: elsewhere a mark makes
 * another letter. A letter that is struck through, such as ł, loses its stroke.
 *
 * @example withoutAccents('łóżko') is 'lozko'
 */
export const withoutAccents = (text: string): string =>
  isAscii(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
        .replace(/[łøđħŧıأإآٱىة]|(?<=[اوي])[\u0653-\u0655]/gu, (letter) => unstruck[letter] ?? '')
        .normalize('NFC');

const unstruck: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' },
  // What Arabic leaves out of a letter in careless writing.
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' },
};

/** Whether a text has an accent: then its writer has such a key. */
export const hasAccents = (text: string): boolean =>
  !isAscii(text) && withoutAccents(text.toLowerCase()) !== text.toLowerCase().normalize('NFC');

/**
 * Lacks accents only
 *
 * Whether a word is another one with some of its accents left out, and none put in or mixed up.
 *
 * @example papa lacks an accent of papá, papà has another one
 */
export function lacksAccentsOnly(answered: string, expected: string): boolean {
  const [one, other] = [[...answered], [...expected]];
  return (
    one.length === other.length &&
    one.every((letter, at) => letter === other[at] || letter === withoutAccents(other[at]!))
  );
}
