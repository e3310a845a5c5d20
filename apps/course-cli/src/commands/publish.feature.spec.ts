import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FolderCourseStore } from '@session-generator/course-store';

import { widthOf } from '../layout/width.js';
import { unwrapped } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { brokenCourse, courseWithWarning, folderOf, tinyCourse, type CourseFiles } from '../spec/tiny-course.js';

const portuguese: CourseFiles = {
  ...tinyCourse,
  'course.yaml': tinyCourse['course.yaml']!.replace(
    'Name: Spanish, IETF BCP 47: es',
    'Name: Portuguese, IETF BCP 47: pt',
  ),
};

describe('course publish', () => {
  let folder = '';
  let out = '';
  const given = (courses: Readonly<Record<string, CourseFiles>>) => {
    folder = folderOf(courses);
    out = join(folder, '.revisions');
    return ['publish', folder, '--to', out];
  };
  const published = async () => (await new FolderCourseStore(out).list()).map(({ id }) => id);
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('publishes every course, so that a store opens it', async () => {
    const ran = await run(given({ a: tinyCourse, b: portuguese }));
    expect(ran.code).toBe(0);
    expect(await published()).toEqual(['es-from-en', 'pt-from-en']);
    const course = await new FolderCourseStore(out).open('es-from-en' as never);
    expect(ran.out).toContain(`es-from-en  ${course.revision}  new`);
    expect(ran.out).toMatch(/1 skill · 6 words · 4 phrases · \d+ challenges · \d+ kB\n/);
    expect(ran.out).toMatch(/7 files uploaded \(\d+ kB\) · \d+\.\d+ s\n/);
    expect(ran.out).toContain(`2 courses published to ${out}.`);
    expect(ran.err).toBe('');
  });

  it('tells what is unchanged, and what replaces which revision', async () => {
    const args = given({ a: tinyCourse });
    const [, first] = /es-from-en {2}(\S+) {2}new/.exec((await run(args)).out)!;
    const unchanged = (await run(args)).out;
    expect(unchanged).toContain(`es-from-en  ${first}  unchanged`);
    expect(unchanged).toContain('no file to upload');
    writeFileSync(join(folder, 'a/basics/skills/food.yaml'), courseWithWarning['basics/skills/food.yaml']!.trimStart());
    const changed = (await run(args)).out;
    const [, second] = /es-from-en {2}([0-9a-f]{32}) {2}changed/.exec(changed)!;
    expect(changed).toContain('1 warning');
    expect(changed).toContain(`  live    ${first!.slice(0, 12)} → ${second!.slice(0, 12)}\n`);
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
        const ran = await run(['publish', dir, '--to', out, '--leave-out-failing']);
        expect([ran.code, ran.out]).toEqual([0, '']);
        expect(ran.err).toContain('!! No course was published: There is no');
      }
    });
  });

  it('with --canary leaves live what is live, and gives the rest of the learners the new one', async () => {
    const args = given({ a: tinyCourse });
    await run(args);
    const [live] = await new FolderCourseStore(out).list();
    writeFileSync(join(folder, 'a/basics/skills/food.yaml'), courseWithWarning['basics/skills/food.yaml']!.trimStart());
    const { code, out: text } = await run([...args, '--canary', '12.5']);
    expect(code).toBe(0);
    expect(text).toMatch(/ {2}canary {2}none → [0-9a-f]{12} on 12\.5%\n/);
    expect(await new FolderCourseStore(out).list()).toEqual([live]);
  });

  it('refuses a canary of a course that is new, and takes one of what is live already for unchanged', async () => {
    const args = given({ a: tinyCourse });
    const refused = await run([...args, '--canary', '5']);
    expect(refused.code).toBe(1);
    expect(unwrapped(refused.err)).toContain('has no live revision: publish it without a canary first.');
    await run(args);
    expect((await run([...args, '--canary', '5'])).out).toContain('unchanged');
  });

  it('with --dry-run says what it would do, and writes nothing', async () => {
    const { code, out: text } = await run([...given({ a: tinyCourse }), '--dry-run']);
    expect(code).toBe(0);
    expect(text).toMatch(/es-from-en {2}[0-9a-f]{32} {2}new\n/);
    expect(text).toMatch(/7 files to upload \(\d+ kB\)/);
    expect(unwrapped(text)).toContain(`Dry run: nothing was written. 1 course would be published to ${out}.`);
    expect(existsSync(out)).toBe(false);
  });

  it('with --json prints one value, also where a course fails', async () => {
    const ran = await run([...given({ a: brokenCourse, b: portuguese }), '--json']);
    expect(ran.code).toBe(1);
    const live = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(JSON.parse(ran.out)).toEqual({
      place: out,
      dryRun: false,
      courses: [
        { folder: join(folder, 'a'), state: 'failed', problems: [expect.objectContaining({ severity: 'error' })] },
        {
          folder: join(folder, 'b'),
          course: 'pt-from-en',
          revision: live,
          state: 'new',
          uploaded: { files: 7, bytes: expect.any(Number) },
          after: { version: 1, live, pins: {} },
          problems: [],
        },
      ],
    });
  });

  it('shows on a terminal how many files and megabytes are uploaded', async () => {
    const { err } = await run(given({ a: tinyCourse }), { isTTY: true });
    expect(err).toContain('Uploading es-from-en: 7 of 7 files, 0.0 of 0.0 MB');
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it.each([40, 80])('keeps within %d columns', async (columns) => {
    const args = given({ a: courseWithWarning, b: brokenCourse });
    const { out: text, err } = await run(args, { columns });
    const lines = [...text.split('\n'), ...err.split('\n')].filter((line) => !line.includes(folder));
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  it('is what course compile does, in short', async () => {
    const [, dir] = given({ a: tinyCourse });
    const { code, out: text } = await run(['compile', dir!, '--out', out]);
    expect(code).toBe(0);
    expect(text).toContain(`1 course published to ${out}.`);
    expect(await published()).toEqual(['es-from-en']);
  });

  it('exits with 1 and names the folder that it cannot write to', async () => {
    const [, dir] = given({ a: tinyCourse });
    writeFileSync(out, 'a file');
    const ran = await run(['publish', dir!, '--to', out]);
    expect(ran.code).toBe(1);
    expect(unwrapped(ran.err)).toContain(`could not be published to ${out}: `);
  });
});
