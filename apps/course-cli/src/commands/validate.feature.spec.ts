import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { widthOf } from '../layout/width.js';
import { run } from '../spec/run.js';
import { brokenCourse, courseWithWarning, folderOf, tinyCourse, type CourseFiles } from '../spec/tiny-course.js';

describe('course validate', () => {
  let folder = '';
  const given = (courses: Readonly<Record<string, CourseFiles>>) => (folder = folderOf(courses));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reports what a sound course gives, and exits with 0', async () => {
    const { code, out, err } = await run(['validate', given({ spanish: tinyCourse })]);
    expect(code).toBe(0);
    expect(out).toContain(`${join(folder, 'spanish')}: es-from-en, Spanish from English`);
    expect(out).toContain('1 unit · 1 skill · 6 words · 4 phrases');
    expect(out).toMatch(/^ {2}select-picture +6 +recognise +\d+$/m);
    expect(out).toContain('✔ No problems in 1 course of 3 files.');
    expect(err).toBe('');
  });

  it('names the place of an error and what to do, and exits with 1', async () => {
    const { code, out } = await run(['validate', given({ spanish: brokenCourse })], { columns: 200 });
    expect(code).toBe(1);
    expect(out).toContain(`${join(folder, 'spanish', 'basics/module.yaml')}:5:5  error  "basics/skills/drinks.yaml"`);
    expect(out).toContain('    → Add the file, or take it out of the list.');
    expect(out).toContain('1 error and 0 warnings in 1 course');
  });

  it('exits with 0 where there are only warnings', async () => {
    const { code, out } = await run(['validate', given({ spanish: courseWithWarning })]);
    expect(code).toBe(0);
    expect(out).toContain('Did you mean "Emoji"?');
    expect(out).toContain('0 errors and 1 warning in 1 course');
  });

  it('looks at every course below the folder, and counts the problems of each', async () => {
    const { code, out } = await run(['validate', given({ a: brokenCourse, b: courseWithWarning })]);
    expect(code).toBe(1);
    const rows = out.split('\n').filter((line) => /^ +\d+ +\d+ {2}/.test(line));
    expect(rows.map((row) => row.trim().split(/\s+/))).toEqual([
      ['1', '0', join(folder, 'a')],
      ['0', '1', join(folder, 'b')],
    ]);
  });

  it('refuses two courses of one id', async () => {
    const { code, out } = await run(['validate', given({ a: tinyCourse, b: tinyCourse })], { columns: 300 });
    expect(code).toBe(1);
    expect(out).toContain(`The course "es-from-en" is also in ${join(folder, 'b')}.`);
    expect(out).toContain(`The course "es-from-en" is also in ${join(folder, 'a')}.`);
  });

  it('with --quiet says nothing of warnings, and nothing at all where there is no error', async () => {
    given({ a: courseWithWarning, b: { ...brokenCourse } });
    const quiet = await run(['validate', folder, '--quiet']);
    expect(quiet.code).toBe(1);
    expect(quiet.out).not.toContain('Emojy');
    expect(quiet.out).not.toContain('challenges');
    expect(await run(['validate', join(folder, 'a'), '-q'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('with --json prints one value that holds everything', async () => {
    const { code, out } = await run(['validate', given({ a: courseWithWarning }), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      errors: 0,
      warnings: 1,
      courses: [
        {
          folder: join(folder, 'a'),
          files: 3,
          id: 'es-from-en',
          revision: expect.stringMatching(/^[0-9a-f]{32}$/),
          problems: [{ path: join(folder, 'a/basics/skills/food.yaml'), line: 4, code: 'misspelt-key' }],
          coverage: { words: 6, phrases: 4 },
        },
      ],
    });
  });

  it('with --suggest offers answers to paste below a phrase, and without it none', async () => {
    const food = tinyCourse['basics/skills/food.yaml']!.replace(
      'Word: el queso',
      'Word: el queso, Synonyms: [el cuajo]',
    );
    given({ spanish: { ...tinyCourse, 'basics/skills/food.yaml': food } });
    const { code, out } = await run(['validate', folder, '--suggest']);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Suggestions: 1 more answer to 1 phrase, made of words and orders that',
    );
    expect(out).toContain(`${join(folder, 'spanish/basics/skills/food.yaml')}:14
  El queso es bueno
    Version patterns:
      - "El [queso/cuajo] es bueno"
`);
    expect((await run(['validate', folder])).out).not.toContain('Suggestions');
    const { courses } = JSON.parse((await run(['validate', folder, '--suggest', '--json'])).out);
    expect(courses[0].suggestions).toMatchObject([{ answers: ['El cuajo es bueno'] }]);
  });

  it.each([40, 80, 120])('keeps within %d columns', async (columns) => {
    const { out } = await run(['validate', given({ spanish: courseWithWarning })], { columns });
    const paths = new RegExp(`^${folder}\\S*`);
    expect(out.split('\n').filter((line) => !paths.test(line) && widthOf(line) > columns)).toEqual([]);
  });

  it('paints and shows progress only on a terminal, and paints nothing where NO_COLOR or --no-color says so', async () => {
    given({ spanish: tinyCourse });
    const paint = '\u001b[32m';
    const onTerminal = await run(['validate', folder], { isTTY: true });
    expect(onTerminal.out).toContain(paint);
    expect(onTerminal.err).toContain(`Course 1 of 1, 3 files`);
    expect(onTerminal.err.endsWith('\r\u001b[2K')).toBe(true);
    for (const plain of [
      await run(['validate', folder]),
      await run(['validate', folder], { isTTY: true, env: { NO_COLOR: '1' } }),
      await run(['validate', folder, '--no-color'], { isTTY: true }),
      await run(['--no-color', 'validate', folder], { isTTY: true }),
    ]) {
      expect(plain.out).not.toContain('\u001b[');
    }
  });
});
