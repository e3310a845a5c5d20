/**
 * Clean text
 *
 * A text in NFC on one line, without spaces around it, without the braces that LibreLingo puts around a term of
 * several words, and without halves of characters that no file can hold.
 *
 * @example cleanText('  the {post  office} ') is 'the post office'
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[{}]/g, '')
    .replace(/[\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
