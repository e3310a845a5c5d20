import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { widthOf } from '../layout/width.js';
import { placeHolding, tinyCourseWith, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { tinyCourse } from '../spec/tiny-course.js';

describe('course gc', () => {
  let there: PublishedPlace;
  beforeEach(async () => (there = await placeHolding(tinyCourse, tinyCourseWith('bread'), tinyCourseWith('a loaf'))));
  afterEach(() => there.remove());
  const gc = (...args: readonly string[]) => run(['gc', '--in', there.place, ...args]);
  const left = () => readdirSync(join(there.place, 'es-from-en/revisions')).sort();
  const [now, none] = [['--grace', '0s'] as const, ['--keep', '0'] as const];

  it.each([
    ['keeps all that is younger than a week', [], 3],
    ['keeps the last three that were live', [...now], 3],
    ['keeps as many as it is told', [...now, '--keep', '1'], 2],
    ['keeps what is live in any case', [...now, ...none], 1],
  ])('%s', async (_, args, kept) => {
    const { code, out } = await gc(...args);
    expect(code).toBe(0);
    expect(left()).toHaveLength(kept);
    expect(unwrapped(out)).toContain(`${kept} revision${kept > 1 ? 's' : ''} kept`);
    expect(left()).toContain(there.revisions[2]);
  });

  it('lists what it deletes, and with --dry-run what it would', async () => {
    const dry = await gc('es-from-en', ...now, ...none, '--dry-run');
    expect(dry.out).toMatch(/2 revisions would be deleted \(\d+ kB\) · 1 revision kept \(\d+ kB\)/);
    expect(dry.out).toMatch(new RegExp(`${there.revisions[0]!.slice(0, 12)}  was live until .* kB\n`));
    expect(dry.out).toContain('Dry run: nothing was deleted.');
    expect(left()).toHaveLength(3);
    expect((await gc('es-from-en', ...now, ...none)).out).toContain('2 revisions deleted (');
    expect(left()).toEqual([there.revisions[2]]);
    expect((await gc(...now, ...none)).out).toContain('nothing to delete · 1 revision kept (');
  });

  it('is followed by a refusal to publish what is being deleted, for a quarter of an hour', async () => {
    await gc(...now, ...none);
    const { code, err } = await run(['publish', there.sources[0]!, '--to', there.place]);
    expect(code).toBe(1);
    expect(unwrapped(err)).toMatch(/is being deleted since .* Try again a quarter of an hour later\./);
  });

  it('with --json prints one value', async () => {
    const { out } = await gc(...now, '--keep', '1', '--json');
    expect(JSON.parse(out)).toMatchObject({
      place: there.place,
      dryRun: false,
      courses: [
        {
          course: 'es-from-en',
          deleted: [{ revision: there.revisions[0], live: false }],
          kept: expect.arrayContaining([expect.objectContaining({ revision: there.revisions[2], state: 'live' })]),
        },
      ],
    });
  });

  it('exits with 2 for a duration that is none', async () => {
    const { code, err } = await gc('--grace', '7');
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain('Write a duration such as 30m, 12h or 7d.');
  });

  it.each([40, 80])('keeps within %d columns', async (columns) => {
    const { out } = await run(['gc', ...now, ...none, '--in', there.place], { columns });
    expect(out.split('\n').filter((line) => widthOf(line) > columns && !line.includes(there.place))).toEqual([]);
  });
});
