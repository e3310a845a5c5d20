import fc from 'fast-check';

import { fold } from './fold.js';

describe('fold', () => {
  it.each([
    ['capitals, signs and spaces', '¿Cómo  estás, Ana?', 'cómo estás ana'],
    ['a script without spaces', '你好， 世界。', '你好世界'],
    ['a long vowel in katakana', 'コーヒー を のむ', 'コーヒーをのむ'],
    ['words of two scripts', '我 love  you', '我love you'],
    ['apostrophes of every shape', "L’homme l'homme l‘homme lʼhomme", 'lhomme lhomme lhomme lhomme'],
    ['a hyphen', 't-shirt', 't shirt'],
    ['a mark apart from its letter', 'cafe\u0301', 'café'],
    ['invisible characters', 'می\u200Cخواهم\u00AD', 'میخواهم'],
    ['punctuation alone', ' … ', '…'],
    ['a symbol', '2 + 2', '2 + 2'],
  ])('evens out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps what makes another word: accents, and letters that look alike', () => {
    expect(fold('papá')).not.toBe(fold('papa'));
    expect(fold('год')).not.toBe(fold('гoд'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('treats plain letters as it treats them beside others', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(fold(`é ${text} é`)).toBe(`é ${fold(`a ${text} a`).slice(1, -1).trim()} é`.replace(/ +/g, ' '));
        },
      ),
    );
  });
});
