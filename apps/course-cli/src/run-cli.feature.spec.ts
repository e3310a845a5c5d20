import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { engineVersion } from '@session-generator/domain';

import { run } from './spec/run.js';
import { folderOf, tinyCourse } from './spec/tiny-course.js';

describe('course', () => {
  const folder = folderOf({ a: tinyCourse });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints its help with examples, and exits with 0', async () => {
    for (const args of [['--help'], ['help', 'preview'], ['compile', '--help'], ['help', 'diff']]) {
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
    ['no --to', ['publish', folder], "required option '-t, --to <PLACE>'"],
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

  it('lists its commands in groups, within 80 columns', async () => {
    const { out } = await run(['--help']);
    expect(out.match(/^\S.*:$/gm)).toEqual([
      'Options:',
      'Writing courses:',
      'Publishing:',
      'Looking at what is published:',
      'Help:',
      'Examples:',
    ]);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  describe('with a place in S3 that cannot be reached', () => {
    const before = process.env;
    beforeAll(() => {
      process.env = {
        ...before,
        AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'y',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      };
    });
    afterAll(() => void (process.env = before));

    it.each([
      ['revisions', ['revisions', 'es-from-en', '--in', 's3://bucket/prefix']],
      ['publish', ['publish', folder, '--to', 's3://bucket/prefix']],
    ])('course %s exits with 1 and says what to do, within 80 columns', async (_, args) => {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([1, '']);
      expect(err.replaceAll(/\s+/g, ' ')).toContain('connect ECONNREFUSED 127.0.0.1:9 → Check the network');
      expect(err).not.toMatch(/^ +at /m);
      expect(err.split('\n').filter((line) => line.length > 80)).toEqual([]);
    });
  });
});
