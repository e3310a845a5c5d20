import * as fc from 'fast-check';

import { fold } from '../fold.js';
import { expandPattern } from './expand-pattern.js';
import { parsePattern, type Pattern } from './parse-pattern.js';
import { standsForOneOf } from './stands-for.js';

const read = (pattern: string): Pattern => {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join());
  return parsed.value;
};
const standsFor = (pattern: string) => standsForOneOf([read(pattern)]);

describe('standsForOneOf', () => {
  test.each<[string, string, boolean]>([
    ["[I am/I'm] (very) tired", "I'm tired!", true],
    ["[I am/I'm] (very) tired", 'im VERY tired', true],
    ["[I am/I'm] (very) tired", 'I am so tired', false],
    ["[I am/I'm] (very) tired", 'I am', false],
    ["[I am/I'm] (very) tired", 'I am tired now', false],
    ['(Sí,) (claro).', 'si', false],
    ['(Sí,) (claro).', '¡Sí claro!', true],
    ['(Sí,) (claro).', '', false],
    ['(ice )cream', 'icecream', false],
    ['你好，[世/地]界', '你好世界', true],
    ['你好，[世/地]界', '你好 地 界。', true],
    ['[a/b]'.repeat(60), 'ab'.repeat(30), true],
    ['[a/b]'.repeat(60), 'ac'.repeat(30), false],
  ])('%s, of "%s": %s', (pattern, text, isOne) => {
    expect(standsFor(pattern)(text)).toBe(isOne);
  });

  test('no pattern stands for nothing at all', () => {
    expect(standsForOneOf([])('')).toBe(false);
  });

  const patterns = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', 'ab', ' ', 'a b', ', ', "'", '你', 'Ñ.', 'é'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => one + other),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `[${one}/${other}]`),
      tie('pattern').map((one) => `(${one})`),
    ),
  })).pattern;

  test('is of just the texts that the pattern is written out to, after fold', () => {
    fc.assert(
      fc.property(patterns, patterns, (one, other) => {
        fc.pre([one, other].every((pattern) => parsePattern(pattern).ok));
        const texts = expandPattern(read(one), 300);
        fc.pre(texts.length < 300);
        const folded = new Set(texts.map(fold));
        const isOne = standsFor(one);
        const isLetters = (text: string) => /[\p{L}]/u.test(text);
        for (const text of texts.filter(isLetters)) expect([text, isOne(text)]).toEqual([text, true]);
        for (const text of expandPattern(read(other), 100).filter(isLetters)) {
          expect([text, isOne(text)]).toEqual([text, folded.has(fold(text))]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
