import { hunspellDictionary } from './hunspell-dictionary.js';

const aff = (...lines: readonly string[]) => ['SET UTF-8', ...lines].join('\n');
const dic = (...words: readonly string[]) => [String(words.length), ...words].join('\n');

describe('hunspellDictionary', () => {
  const verbs = aff(
    'WARN ~',
    'FORBIDDENWORD !',
    'SFX R Y 2',
    'SFX R ar o [^aeiou]ar',
    'SFX R ar é/S ar # as in canté',
    'SFX S Y 1',
    'SFX S 0 s .',
    'PFX D Y 1',
    'PFX D 0 des .',
  );
  const spanish = hunspellDictionary({
    aff: verbs,
    dic: dic('cantar/R', 'banco/S', 'banco/D', 'hacer/D po:verb', 'Madrid', 'kg.', 'asaz/~', 'haiga/!', 'año/S\r'),
  });

  test.each([
    ['cantar', 'listed'],
    ['banco', 'listed'],
    ['año', 'listed'],
    ['canto', 'a form'],
    ['canté', 'a form'],
    ['bancos', 'a form'],
    ['deshacer', 'a form'],
    ['desbanco', 'a form'],
    ['cantars', 'none'],
    ['o', 'none'],
    ['madrid', 'none'],
    ['kg.', 'none'],
    ['asaz', 'none'],
    ['haiga', 'none'],
    ['', 'none'],
  ])('%s is %s', (word, kind) => {
    expect(spanish.lists(word) ? 'listed' : spanish.has(word) ? 'a form' : 'none').toBe(kind);
  });

  test('knows the letters', () => {
    const { letters } = hunspellDictionary({ aff: aff(), dic: dic('ab', 'cd') });
    expect(letters).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['pairs of characters', ['FLAG long', 'SFX Aa Y 1', 'SFX Aa 0 s .'], 'ab/XxAa'],
    ['numbers', ['FLAG num', 'SFX 12 Y 1', 'SFX 12 0 s .'], 'ab/3,12'],
    ['numbers of lists', ['AF 2', 'AF X', 'AF XS', 'SFX S Y 1', 'SFX S 0 s .'], 'ab/2'],
  ])('reads flags that are %s', (_, lines, stem) => {
    const { has } = hunspellDictionary({ aff: aff(...lines), dic: dic(stem) });
    expect([has('abs'), has('abx')]).toEqual([true, false]);
  });

  test('takes a word that needs an affix for no word by itself', () => {
    const { has } = hunspellDictionary({ aff: aff('NEEDAFFIX Z', 'SFX S Y 1', 'SFX S 0 s .'), dic: dic('ab/ZS') });
    expect([has('ab'), has('abs')]).toEqual([false, true]);
  });

  test('takes a capital for a name, unless nouns are written so', () => {
    const files = { aff: aff(), dic: dic('Haus') };
    expect(
      [false, true].map((hasCapitalNouns) => hunspellDictionary({ ...files, hasCapitalNouns }).has('haus')),
    ).toEqual([false, true]);
  });
});
