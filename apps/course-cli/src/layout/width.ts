import stringWidth from 'string-width';

/**
 * How many columns of a terminal a text takes: two for a wide character, none for a combining one or a colour code.
 *
 * @example widthOf('我是') is 4, widthOf('é') is 1 however it is written
 */
export const widthOf = (text: string): number => stringWidth(text);

/** The text with spaces after it (or before it), up to a width. */
export const padTo = (text: string, width: number, side: 'left' | 'right' = 'left'): string => {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + spaces : spaces + text;
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What a reader sees as characters: an emoji of several code points, or a letter with its marks, is one. */
export const charactersOf = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);
