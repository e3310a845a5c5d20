import { compileFolder } from '../compile-all.js';
import { formatProblem } from '../problem.js';
import { courseFiles, folderOf, words } from '../spec/course-on-disk.js';

/** A course of a language without an installed dictionary. */
async function compiledWith(dictionary: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const course = courseFiles(
    { a: `Skill: { Name: A }\n${words('morko = the qwrrp; karti = the zwim')}` },
    { learning: 'eu' },
  );
  const named = course['course.yaml']!.replace('IETF BCP 47: eu', `IETF BCP 47: eu${dictionary}`);
  return compileFolder(await folderOf({ ...course, ...files, 'course.yaml': named }));
}

describe('the dictionary of a language', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const aff = 'SET ISO8859-1\n';

  test.each([
    ['a path', ', Dictionary: words/eu', 'words/eu'],
    ['a path with its ending', ', Dictionary: words/eu.dic', 'words/eu'],
    ['a folder', ', Dictionary: words', 'words/index'],
  ])('may be named, as %s from the folder of the course', async (_, dictionary, files) => {
    const { compiled } = await compiledWith(dictionary, {
      [`${files}.aff`]: latin1(aff),
      [`${files}.dic`]: latin1('3\nmorto\nmoñko\nzerbait'),
    });
    const found = compiled!.content.challenges.flatMap(({ confusable = [] }) => confusable);
    expect([...new Set(found)].sort()).toEqual(['morto', 'moñko']);
    expect(compiled!.coverage.withoutDictionary).toEqual([]);
  });

  test('may be missing, which is told and harms nothing', async () => {
    const { compiled, problems } = await compiledWith('');
    expect([compiled!.coverage.withoutDictionary, problems]).toEqual([['eu'], []]);
  });

  test('must be readable if it is named', async () => {
    const { compiled, problems } = await compiledWith(', Dictionary: nowhere');
    expect([compiled, problems.map(formatProblem)]).toEqual([
      undefined,
      [
        'course.yaml:2:58 error bad-dictionary: The dictionary "nowhere" cannot be read. Name the files of a Hunspell dictionary, without .aff and .dic, from the folder of the course.',
      ],
    ]);
  });
});
