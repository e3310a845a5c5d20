import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { engineVersion } from '@session-generator/domain';

import { run } from './spec/run.js';
import { folderOf, tinyCourse } from './spec/tiny-course.js';

describe('course', () => {
  const folder = folderOf({ a: tinyCourse });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints its help with examples, and exits with 0', async () => {
    for (const args of [['--help'], ['help', 'preview'], ['compile', '--help']]) {
      const { code, out, err } = await run(args);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('Examples:\n  course ');
    }
  });

  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${engineVersion}\n`, err: '' });
  });

  it.each([
    ['no command', [], 'Usage: course'],
    ['an unknown command', ['validat'], 'Did you mean validate?'],
    ['an unknown option', ['validate', folder, '--quite'], 'Did you mean --quiet?'],
    ['no DIR', ['validate'], "missing required argument 'DIR'"],
    ['no --out', ['compile', folder], "required option '-o, --out <DIR>'"],
    ['too many arguments', ['validate', folder, folder], 'too many arguments'],
    ['a DIR that does not exist', ['validate', join(folder, 'nowhere')], 'There is no folder'],
    ['a DIR that is a file', ['validate', join(folder, 'a/course.yaml')], 'is a file'],
    ['a DIR without a course', ['validate', join(folder, 'a/basics')], 'There is no course in'],
    ['a length that is no number', ['preview', folder, '--length', 'long'], 'Write a whole number from 1 to 50.'],
    ['a length beyond the most', ['preview', folder, '--length', '51'], 'Write a whole number from 1 to 50.'],
    ['an unknown kind', ['preview', folder, '--kind', 'exam'], 'Allowed choices are lesson, practice.'],
  ])('exits with 2 for %s, and says what to do', async (_, args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(message);
  });
});
