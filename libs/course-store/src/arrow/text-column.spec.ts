import * as fc from 'fast-check';

import { textAt, textColumnOf } from './text-column.js';

const text = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'é', '你', '𠮷', '👩‍👧', '\0'), fc.string({ unit: 'grapheme' })),
});

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
