import { join } from 'node:path';

import { compileAll } from './compile-all.js';
import { findCourses } from './source/find-courses.js';
import { courseFiles, folderOf, words } from './spec/course-on-disk.js';

const under = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const good = (learning: string) => courseFiles({ s: `Skill: { Name: S }\n${words('a = b; c = d')}` }, { learning });

describe('findCourses', () => {
  it('finds course.yaml anywhere below, in order, but not in hidden folders', async () => {
    const folder = await folderOf({
      ...under('b/course', good('es')),
      ...under('a', good('fr')),
      ...under('.git/x', good('de')),
      ...under('node_modules/x', good('de')),
      'readme.md': '',
    });
    expect(await findCourses(folder)).toEqual([join(folder, 'a'), join(folder, 'b/course')]);
  });

  it('takes the folder itself, and rejects where there is none', async () => {
    const folder = await folderOf(good('es'));
    expect(await findCourses(folder)).toEqual([folder]);
    await expect(findCourses(join(folder, 'gone'))).rejects.toThrow('ENOENT');
  });
});

describe('compileAll', () => {
  it('never lets a bad course keep a good one back', async () => {
    const folder = await folderOf({ ...under('bad', { 'course.yaml': '' }), ...under('good', good('es')) });
    const [bad, fine] = await compileAll(folder);
    expect(bad).toMatchObject({ folder: join(folder, 'bad'), problems: [{ code: 'empty-file' }] });
    expect(bad!.compiled).toBeUndefined();
    expect(fine!.compiled!.content.id).toBe('es-from-en');
  });

  it('refuses both of two courses with one id, and names the other', async () => {
    const folder = await folderOf({ ...under('a', good('rus')), ...under('b', good('ru')), ...under('c', good('es')) });
    const [a, b, c] = await compileAll(folder);
    for (const [outcome, other] of [
      [a, 'b'],
      [b, 'a'],
    ] as const) {
      expect(outcome!.compiled).toBeUndefined();
      expect(outcome!.problems[0]).toMatchObject({ severity: 'error', code: 'duplicate-course' });
      expect(outcome!.problems[0]!.message).toContain(join(folder, other));
    }
    expect(c!.compiled).toBeDefined();
  });
});
