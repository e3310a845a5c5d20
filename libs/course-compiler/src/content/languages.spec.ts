import type { Problem } from '../problem.js';
import { sourceOf, words } from '../spec/course-on-disk.js';
import { languagesOf } from './languages.js';

const languages = async (learning: string, from: string) => {
  const problems: Problem[] = [];
  const { id } = languagesOf(await sourceOf({ a: words('a = b') }, { learning, from }), problems);
  return { id, codes: problems.map(({ code, line }) => `${line} ${code}`), hints: problems.map(({ hint }) => hint) };
};

describe('languagesOf', () => {
  it.each([
    ['es', 'en', 'es-from-en', []],
    ['rus', 'en', 'ru-from-en', ['2 language-tag']],
    ['pt-br', 'en', 'pt-BR-from-en', ['2 language-tag']],
    ['lmo', 'en', 'lmo-from-en', []],
    ['test', 'es', 'test-from-es', ['2 unknown-language']],
    ['es', 'foo bar/..', 'es-from-foo-bar-', ['3 unknown-language']],
  ])('reads %s from %s as %s', async (learning, from, id, codes) => {
    expect(await languages(learning, from)).toMatchObject({ id, codes });
  });

  it.each([
    'one',
    'rsk',
    'cim',
    'apc',
    'nhn',
    'yua',
    'ryu',
    'x-mine',
    'qaa',
    'ca-valencia',
    'sr-Latn-RS',
    'es-419',
    'de-x-a',
  ])('takes %s, as it is registered or for private use', async (tag) => {
    expect(await languages(tag, 'en')).toMatchObject({ id: `${tag}-from-en`, codes: [] });
  });

  it.each([
    ['zzz', 'Write a BCP 47 tag, such as es, pt-BR or rsk, or one for private use, such as x-mine.'],
    ['es-XQ1', 'Write a BCP 47 tag, such as es, pt-BR or rsk, or one for private use, such as x-mine.'],
    ['pt_BR', 'Did you mean "pt-BR"?'],
    ['Dutch', 'Did you mean "nl"?'],
    ['Rusyn', 'Did you mean "rue"?'],
  ])('warns of %s, with what to write', async (tag, hint) => {
    expect(await languages(tag, 'en')).toMatchObject({ codes: ['2 unknown-language'], hints: [hint] });
  });
});
