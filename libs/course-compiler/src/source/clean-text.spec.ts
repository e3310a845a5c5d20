import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['spaces and lines', '  the\n  cat\u00A0', 'the cat'],
    ['braces around a term', 'the {post office} is shut', 'the post office is shut'],
    ['a mark apart from its letter', 'cafe\u0301', 'café'],
    ['half of a character', 'a\uD83Db', 'a\uFFFDb'],
    ['signs and capitals, which stay', '¿Qué?', '¿Qué?'],
  ])('evens out %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
