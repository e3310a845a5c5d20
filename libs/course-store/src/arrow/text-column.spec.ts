import * as fc from 'fast-check';

import { isTextAt, textAt, textColumnOf } from './text-column.js';

/** Texts of every length of UTF-8, and half of a surrogate pair now and then. */
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'b', 'é', '你', '𠮷', '👩‍👧', '\ud83d', '\udc69', '\0')),
});
const text = anyText.filter((some) => !/\p{Surrogate}/u.test(some));

describe('textColumnOf', () => {
  test('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const column = textColumnOf(texts);
        expect(texts.map((_, row) => textAt(column, row))).toEqual(texts);
      }),
    );
  });

  test('keeps offsets into one run of bytes', () => {
    const { offsets, bytes } = textColumnOf(['el', '', 'ñu']);
    expect([Array.from(offsets), bytes.toString()]).toEqual([[0, 2, 2, 5], 'elñu']);
  });
});

describe('isTextAt', () => {
  test.each([
    ['pan', 'pan', true],
    ['pan', 'pa', false],
    ['pa', 'pan', false],
    ['pan', 'pam', false],
    ['', '', true],
    ['', 'a', false],
    ['ñ', 'n\u0303', false],
    ['é', 'e', false],
    ['你', '你', true],
    ['𠮷', '𠮷', true],
    ['𠮷', '\ud842', false],
    ['�', '\ud842', false],
    ['aé', 'éa', false],
  ])('where %j stands, %j: %j', (held, asked, is) => {
    expect(isTextAt(textColumnOf(['before', held, 'after']), 1, asked)).toBe(is);
  });

  test('is what decoding and comparing would say', () => {
    fc.assert(
      fc.property(text, anyText, (held, asked) => {
        const column = textColumnOf(['é', held, held]);
        expect(isTextAt(column, 1, asked)).toBe(held === asked);
        expect(isTextAt(column, 1, held)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
