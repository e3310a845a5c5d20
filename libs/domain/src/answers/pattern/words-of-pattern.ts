import type { Pattern } from './parse-pattern.js';

/**
 * Words of a pattern
 *
 * What stands between the spaces of the texts that a pattern stands for, without writing those out. Where alternatives
 * meet inside of a word, the first two hundred ways count.
 *
 * @example of `(un)happy [cat/dog]s` they are unhappy, happy, cats, dogs
 */
export function wordsOfPattern(pattern: Pattern): readonly string[] {
  const words = new Set<string>();
  /** From the beginnings of a word that stand before some parts, to those that stand after them. */
  const through = (parts: Pattern, from: readonly string[]): readonly string[] =>
    parts.reduce((begun, part) => {
      if (part.kind === 'oneOf') {
        const after = part.patterns.flatMap((each) => through(each, begun));
        return [...new Set(after)].slice(0, most);
      }
      const [first = '', ...rest] = part.text.split(/\s+/);
      const grown = begun.map((beginning) => beginning + first);
      if (rest.length === 0) return grown;
      for (const word of [...grown, ...rest.slice(0, -1)]) words.add(word);
      return rest.slice(-1);
    }, from);
  for (const word of through(pattern, [''])) words.add(word);
  words.delete('');
  return [...words];
}

const most = 200;
