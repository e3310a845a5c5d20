import { fold } from '@session-generator/domain';

import { elided } from './articles.js';
import { isUnspaced, tokensOf } from './tokens.js';

/** The smallest piece that a word can be found by: a word without hyphens and elisions, or a character of a script without spaces. */
export interface Unit {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Whether a token begins or ends here. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Units
 *
 * What taught words and dictionary terms are compared by. A French `l'homme` is `l` and `homme`, so that `homme` and
 * `un homme` are found in it; a Chinese word is its characters, so that it is found wherever segmentation cuts.
 *
 * @example unitsOf("L'eau-de-vie", 'fr') is l · eau · de · vie
 */
export function unitsOf(text: string, language: string): readonly Unit[] {
  const pieces = isUnspaced(text) ? /\P{M}\p{M}*/gu : /(?:[^\p{P}\p{Z}\p{Cc}]|['’])+/gu;
  return tokensOf(text, language).tokens.flatMap(({ text: token, start: from }) => {
    const found = [...token.matchAll(pieces)]
      .flatMap(({ 0: piece, index }) => splitElision(piece, from + index, language))
      .filter(({ folded }) => /[^\p{P}\p{Z}]/u.test(folded));
    return found.map((unit, at) => ({ ...unit, opens: at === 0, closes: at === found.length - 1 }));
  });
}

/** Units as one key; two texts with the same key have the same words in the same order. */
export const keyOf = (units: readonly Pick<Unit, 'folded'>[]): string => units.map(({ folded }) => folded).join(' ');

function splitElision(
  piece: string,
  start: number,
  language: string,
): readonly Pick<Unit, 'folded' | 'start' | 'end'>[] {
  const end = start + piece.length;
  const before = elided(language)?.exec(piece)?.[0].length ?? 0;
  if (before === 0 || before === piece.length) return [{ folded: fold(piece), start, end }];
  return [
    { folded: fold(piece.slice(0, before)), start, end: start + before },
    { folded: fold(piece.slice(before)), start: start + before, end },
  ];
}
