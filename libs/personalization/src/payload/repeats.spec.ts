import * as fc from 'fast-check';

import { hasRepeats, repeatsOf } from './repeats.js';

describe('hasRepeats', () => {
  test.each([
    ['', false],
    ['a b c', false],
    ['a b a', true],
    ['pan panes pan', true],
  ])('of "%s": %s', (texts, repeats) => {
    expect(hasRepeats(texts.split(' '))).toBe(repeats);
  });

  test('says what a Set says', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 60 });
    fc.assert(fc.property(texts, (list) => expect(hasRepeats(list)).toBe(new Set(list).size < list.length)));
  });

  test('is not slowed by texts that end alike, made to collide', () => {
    const alike = Array.from({ length: 5_000 }, (_, at) => `${String(at).padStart(5, '0')}/the same end of all`);
    expect(hasRepeats(alike)).toBe(false);
    expect(hasRepeats([...alike, alike[4_000]!])).toBe(true);
  });
});

test('repeatsOf names each text that stood before, and where it stood first', () => {
  expect(repeatsOf(['a', 'b', 'a', '', '', 'a'])).toEqual([
    { row: 2, first: 0 },
    { row: 5, first: 0 },
  ]);
});
