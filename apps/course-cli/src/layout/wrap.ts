import { charactersOf, widthOf } from './width.js';

/**
 * Wrap
 *
 * A text in lines no wider than `width`, broken at spaces; a word that is wider than a line is broken between
 * characters, so that scripts without spaces wrap too. Line breaks in the text stay.
 *
 * @example wrap('the boy eats bread', 10) is `the boy`, `eats bread`
 */
export const wrap = (text: string, width: number): readonly string[] => wrapFrom(text, width, width);

/**
 * A text after a prefix, its further lines under an indentation.
 *
 * @example hang('1. ', 'the boy eats', 10) is `1. the boy`, `   eats`
 */
export function hang(prefix: string, text: string, width: number, indent = widthOf(prefix)): readonly string[] {
  const [first = '', ...rest] = wrapFrom(text, width - widthOf(prefix), width - indent);
  return [`${prefix}${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + line)];
}

/**
 * Short facts after a prefix, with a dot between two; a line never ends within one.
 *
 * @example hangFacts('  ', ['8 skills', '60 words'], 14) is `  8 skills ·`, `  60 words`
 */
export const hangFacts = (prefix: string, facts: readonly string[], width: number): readonly string[] =>
  hang(prefix, facts.map((fact) => fact.replaceAll(' ', '\u00a0')).join(' · '), width).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );

/** As `wrap`, with a first line of another width; it stays empty where the first word has no room there. */
function wrapFrom(text: string, first: number, others: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').flatMap((each) => pieces(each, Math.max(2, others)))) {
      const longer = line === '' || word.glued ? line + word.text : `${line} ${word.text}`;
      if (widthOf(longer) <= (lines.length === 0 ? first : others)) line = longer;
      else {
        if (line !== '' || lines.length === 0) lines.push(line);
        line = word.text;
      }
    }
    lines.push(line);
  }
  return lines;
}

interface Piece {
  readonly text: string;
  /** Whether no space stands before it. */
  readonly glued: boolean;
}

function pieces(word: string, width: number): readonly Piece[] {
  if (widthOf(word) <= width) return [{ text: word, glued: false }];
  return charactersOf(word).map((text, at) => ({ text, glued: at > 0 }));
}
