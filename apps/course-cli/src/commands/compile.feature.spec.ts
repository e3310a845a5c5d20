import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FolderCourseStore } from '@session-generator/course-store';

import { run } from '../spec/run.js';
import { brokenCourse, courseWithWarning, folderOf, tinyCourse, type CourseFiles } from '../spec/tiny-course.js';

const portuguese: CourseFiles = {
  ...tinyCourse,
  'course.yaml': tinyCourse['course.yaml']!.replace(
    'Name: Spanish, IETF BCP 47: es',
    'Name: Portuguese, IETF BCP 47: pt',
  ),
};

describe('course compile', () => {
  let folder = '';
  let out = '';
  const given = (courses: Readonly<Record<string, CourseFiles>>) => {
    folder = folderOf(courses);
    out = join(folder, '.revisions');
    return ['compile', folder, '--out', out];
  };
  const published = async () => (await new FolderCourseStore(out).list()).map(({ id }) => id);
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('publishes every course, so that a store opens it', async () => {
    const ran = await run(given({ a: tinyCourse, b: portuguese }));
    expect(ran.code).toBe(0);
    expect(await published()).toEqual(['es-from-en', 'pt-from-en']);
    const course = await new FolderCourseStore(out).open('es-from-en' as never);
    expect(ran.out).toContain(`es-from-en  ${course.revision}  new`);
    expect(ran.out).toMatch(/1 skill · 6 words · 4 phrases · \d+ challenges · \d+ kB · \d+\.\d+ s/);
    expect(ran.out).toContain(`2 courses published to ${out}.`);
    expect(ran.err).toBe('');
  });

  it('tells what is unchanged, and what replaces which revision', async () => {
    const args = given({ a: tinyCourse });
    const [, first] = /es-from-en {2}(\S+) {2}new/.exec((await run(args)).out)!;
    expect((await run(args)).out).toContain(`es-from-en  ${first}  unchanged`);
    writeFileSync(join(folder, 'a/basics/skills/food.yaml'), courseWithWarning['basics/skills/food.yaml']!.trimStart());
    const changed = (await run(args)).out;
    expect(changed).toMatch(/es-from-en {2}[0-9a-f]{32} {2}changed/);
    expect(changed.replaceAll(/\s+/g, ' ')).toContain(`1 warning · replaces ${first}`);
  });

  it('writes nothing of a course with errors, publishes the others, and exits with 1', async () => {
    const ran = await run(given({ a: brokenCourse, b: portuguese }));
    expect(ran.code).toBe(1);
    expect(await published()).toEqual(['pt-from-en']);
    expect(readdirSync(out)).toEqual(['pt-from-en']);
    expect(ran.err).toContain('"basics/skills/drinks.yaml" does not exist.');
    expect(ran.err).toContain('1 course was left out');
  });

  it('publishes neither of two courses of one id', async () => {
    const ran = await run(given({ a: tinyCourse, b: tinyCourse }));
    expect(ran.code).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(ran.err).toContain('No course was published');
  });

  it('leaves the revision that was live before where a course fails', async () => {
    const args = given({ a: tinyCourse });
    await run(args);
    const before = await new FolderCourseStore(out).list();
    writeFileSync(join(folder, 'a/basics/module.yaml'), brokenCourse['basics/module.yaml']!.trimStart());
    expect((await run(args)).code).toBe(1);
    expect(await new FolderCourseStore(out).list()).toEqual(before);
  });

  describe('with --leave-out-failing', () => {
    it('exits with 0, and says what is left out and why', async () => {
      const ran = await run([...given({ a: brokenCourse, b: portuguese }), '--leave-out-failing']);
      expect(ran.code).toBe(0);
      expect(await published()).toEqual(['pt-from-en']);
      expect(ran.err).toContain('"basics/skills/drinks.yaml" does not exist.');
      expect(ran.err).toContain('!! 1 course was left out');
    });

    it('exits with 0 and is loud where nothing could be published', async () => {
      const ran = await run([...given({ a: brokenCourse }), '--leave-out-failing']);
      expect(ran.code).toBe(0);
      expect(ran.err).toContain('!! No course was published: 1 course was left out');
    });

    it('exits with 0 and is loud where there is no folder, or no course in it', async () => {
      given({});
      for (const dir of [join(folder, 'nowhere'), folder]) {
        const ran = await run(['compile', dir, '--out', out, '--leave-out-failing']);
        expect([ran.code, ran.out]).toEqual([0, '']);
        expect(ran.err).toContain('!! No course was published: There is no');
      }
    });
  });

  it('exits with 1 and names the folder that it cannot write to', async () => {
    const [, dir] = given({ a: tinyCourse });
    writeFileSync(out, 'a file');
    const ran = await run(['compile', dir!, '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.err.replaceAll(/\s+/g, ' ')).toContain(`could not be published to ${out}: `);
  });
});
