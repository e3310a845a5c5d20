import fc from 'fast-check';

import { expandPattern } from './expand-pattern.js';
import { parsePattern, type Part } from './parse-pattern.js';

const expand = (pattern: string, atMost = 200): readonly string[] => {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return expandPattern(parsed.value, atMost);
};

/** A pattern and every text it stands for, built side by side. */
const patterns = fc.letrec<{ pattern: { readonly written: string; readonly texts: readonly string[] } }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    fc.stringMatching(/^[a-z]{1,3}$/).map((text) => ({ written: text, texts: [text] })),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => ({
      written: `${one.written} ${other.written}`,
      texts: one.texts.flatMap((start) => other.texts.map((end) => `${start} ${end}`)),
    })),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => ({
      written: `[${one.written}/${other.written}]`,
      texts: [...one.texts, ...other.texts],
    })),
    tie('pattern').map((one) => ({ written: `(${one.written})`, texts: [...one.texts, ''] })),
  ),
})).pattern;

const tidy = (text: string) => text.replace(/ +/g, ' ').trim();

describe('expandPattern', () => {
  it.each([
    ["[I am/I'm] (very) tired", ['I am very tired', 'I am tired', "I'm very tired", "I'm tired"]],
    ['plain', ['plain']],
    ['a [b [c/d]/e]', ['a b c', 'a b d', 'a e']],
    ['Hello(, my friend)!', ['Hello, my friend!', 'Hello!']],
    ['(Yes), I do (too) .', ['Yes, I do too.', 'Yes, I do.', ', I do too.', ', I do.']],
    ['(nothing)', ['nothing']],
    ['[a/a/a]', ['a']],
  ])('turns %s into all it stands for', (pattern, texts) => {
    expect(expand(pattern)).toEqual(texts);
  });

  it('stops at its bound, however many there are', () => {
    expect(expand('[a/b]'.repeat(60), 200)).toHaveLength(200);
    const nothings = Array.from({ length: 100 }, (): Part => ({ kind: 'oneOf', patterns: [[], []] }));
    expect(expandPattern(nothings, 200)).toEqual([]);
  });

  it('gives exactly the texts that a pattern is built of', () => {
    fc.assert(
      fc.property(patterns, ({ written, texts }) => {
        fc.pre(texts.length <= 200);
        const wanted = new Set(texts.map(tidy).filter((text) => text !== ''));
        expect(new Set(expand(written))).toEqual(wanted);
      }),
    );
  });
});
