import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { compileFolder } from '@session-generator/course-compiler';

import { folderOf, tinyCourse } from '../spec/tiny-course.js';
import { readCourses } from './read-courses.js';

const unseen = { show: () => undefined, clear: () => undefined };

describe('read courses', () => {
  const folder = folderOf({ a: tinyCourse, b: tinyCourse });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows which course it is at, and how many files were read', async () => {
    const shown: string[] = [];
    await readCourses(folder, { ...unseen, show: (text) => shown.push(text) });
    expect(shown).toEqual([
      `Course 1 of 2, 3 files: ${join(folder, 'a')}`,
      `Course 2 of 2, 6 files: ${join(folder, 'b')}`,
    ]);
  });

  it('keeps one course back where compiling it fails, and not the others', async () => {
    const courses = await readCourses(folder, unseen, async (course) => {
      if (course.endsWith('a')) throw new Error('a bug');
      return compileFolder(course);
    });
    expect(courses.map(({ revision }) => revision?.course)).toEqual([undefined, 'es-from-en']);
    expect(courses[0]!.problems).toMatchObject([{ severity: 'error', message: 'It could not be compiled: a bug' }]);
  });

  it('keeps back a course that compiles to what no revision can hold', async () => {
    const [course] = await readCourses(join(folder, 'a'), unseen, async (path) => {
      const outcome = await compileFolder(path);
      const { content } = outcome.compiled!;
      const twice = { ...content, skills: [...content.skills, ...content.skills] };
      return { ...outcome, compiled: { ...outcome.compiled!, content: twice } };
    });
    expect(course).not.toHaveProperty('revision');
    expect(course!.problems[0]!.message).toContain('It compiles, but cannot be published: ');
  });
});
