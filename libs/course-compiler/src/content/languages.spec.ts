import type { Problem } from '../problem.js';
import { sourceOf, words } from '../spec/course-on-disk.js';
import { languagesOf } from './languages.js';

const languages = async (learning: string, from: string) => {
  const problems: Problem[] = [];
  const { id } = languagesOf(await sourceOf({ a: words('a = b') }, { learning, from }), problems);
  return { id, codes: problems.map(({ code, line }) => `${line} ${code}`) };
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
    expect(await languages(learning, from)).toEqual({ id, codes });
  });
});
