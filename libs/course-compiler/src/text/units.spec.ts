import { articleLength } from './articles.js';
import { keyOf, unitsOf } from './units.js';

const shown = (text: string, language: string) =>
  unitsOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('unitsOf', () => {
  it.each([
    ["L'homme dit bonjour", 'fr', ["L'", 'homme', 'dit', 'bonjour']],
    ["aujourd'hui", 'fr', ["aujourd'hui"]],
    ['Ela chama-se Ana.', 'pt', ['Ela', 'chama', 'se', 'Ana']],
    ["I'm here", 'en', ["I'm", 'here']],
    ['我是学生。', 'zh', ['我', '是', '学', '生']],
    ['ঘোড়া খায়', 'bn', ['ঘোড়া', 'খায়']],
  ])('takes %s (%s) apart', (text, language, units) => {
    expect(shown(text, language)).toEqual(units);
  });

  it('knows where words begin and end in a script without spaces', () => {
    expect(unitsOf('你好，茶！', 'zh').map(({ opens, closes }) => [opens, closes])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('keyOf', () => {
  it('is the same however the words are written', () => {
    expect(keyOf(unitsOf('¡El GATO!', 'es'))).toBe(keyOf(unitsOf('el gato', 'es')));
  });
});

describe('articleLength', () => {
  it.each([
    ['el gato', 'es', 1],
    ["l'homme", 'fr', 1],
    ['o gato', 'pt-BR', 1],
    ['gato', 'es', 0],
    ['la', 'es', 0],
    ['the cat', 'es', 0],
    ['кот спит', 'ru', 0],
  ])('of "%s" in %s is %i', (text, language, length) => {
    expect(articleLength(unitsOf(text, language), language)).toBe(length);
  });
});
