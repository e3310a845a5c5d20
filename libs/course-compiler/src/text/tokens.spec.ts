import { fold } from '@session-generator/domain';
import fc from 'fast-check';

import { tokensOf } from './tokens.js';

const shown = (text: string, language: string) => tokensOf(text, language).tokens.map((token) => token.text);

describe('tokensOf', () => {
  it.each([
    ['signs around words', '¿Qué tal, Ana?', 'es', ['Qué', 'tal', 'Ana']],
    ['hyphens and apostrophes inside', "L'eau-de-vie est là", 'fr', ["L'eau-de-vie", 'est', 'là']],
    ['an apostrophe that ends a word', "un po' di pane", 'it', ['un', "po'", 'di', 'pane']],
    ['an apostrophe that begins one', "'s morgens", 'nl', ["'s", 'morgens']],
    ['quotation marks of the same shape', "Say 'hello' now", 'en', ['Say', 'hello', 'now']],
    ['combining marks', 'এটা একটা ঘোড়া', 'bn', ['এটা', 'একটা', 'ঘোড়া'.normalize('NFC')]],
    ['a dash alone', 'yes - no', 'en', ['yes', 'no']],
    ['sums', '2 + 2 = 4', 'en', ['2', '+', '2', '=', '4']],
    ['a language that Intl does not know', 'foo bar', 'test', ['foo', 'bar']],
    ['a sign alone', '…', 'en', ['…']],
  ])('keeps %s', (_, text, language, tokens) => {
    expect(shown(text.normalize('NFC'), language)).toEqual(tokens);
    expect(tokensOf(text, language).joiner).toBe(' ');
  });

  it.each([
    ['你好，世界。', 'zh', ['你好', '世界']],
    ['今日は寒い。', 'ja', ['今日', 'は', '寒い']],
    ['ผมกินข้าว', 'th', ['ผม', 'กิน', 'ข้าว']],
    ['我们爱 you', 'zh', ['我们', '爱', 'you']],
  ])('cuts %s, which has no spaces, into words', (text, language, tokens) => {
    const { joiner } = tokensOf(text, language);
    expect(joiner).toBe('');
    expect(shown(text, language)).toEqual(tokens);
    expect(fold(shown(text, language).join(joiner))).toBe(fold(text));
  });

  it('keeps Latin words together inside a script without spaces, as folding keeps their space', () => {
    expect(shown('我喜欢吃 ice cream 和蛋糕', 'zh')).toContain('ice cream');
  });

  it('takes one foreign character for no reason to do without spaces', () => {
    expect(tokensOf('你 means you', 'en')).toMatchObject({ joiner: ' ', tokens: { length: 3 } });
  });

  it('says where each token stands', () => {
    for (const { text, start, end } of tokensOf('¡Hola, Ana!', 'es').tokens) {
      expect('¡Hola, Ana!'.slice(start, end)).toBe(text);
    }
  });

  it('joins to what folds to the same as the text', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        "l'",
        'ñ',
        ' ',
        '-',
        "'",
        '你好',
        'ひら',
        'ไทย',
        '. ',
        '¿',
        '\u200D',
        '3.5',
        'é',
        'Σ',
        'কা',
        '“',
        '+',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('es', 'zh', 'th', 'test'),
        (parts, language) => {
          const text = parts.join('').normalize('NFC');
          fc.pre(fold(text) !== '');
          const { tokens, joiner } = tokensOf(text, language);
          expect(fold(tokens.map((token) => token.text).join(joiner))).toBe(fold(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
