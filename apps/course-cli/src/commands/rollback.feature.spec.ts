import { FolderCourseStore } from '@session-generator/course-store';

import { widthOf } from '../layout/width.js';
import { placeHolding, tinyCourseWith, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { tinyCourse } from '../spec/tiny-course.js';

describe('course rollback', () => {
  let there: PublishedPlace;
  beforeEach(async () => (there = await placeHolding(tinyCourse, tinyCourseWith('bread'), tinyCourseWith('a loaf'))));
  afterEach(() => there.remove());
  const live = async () => (await new FolderCourseStore(there.place).list())[0]!.revision;
  const rollback = (...args: readonly string[]) => run(['rollback', 'es-from-en', '--in', there.place, ...args]);
  const short = (at: number) => there.revisions[at]!.slice(0, 12);

  it('makes live what was live last, and a second time what was live before that', async () => {
    const { code, out, err } = await rollback();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`  live    ${short(2)} → ${short(1)}\n`);
    expect(await live()).toBe(there.revisions[1]);
    await rollback();
    expect(await live()).toBe(there.revisions[2]);
  });

  it.each([6, 12, 32])('with --to and %d digits makes that revision live, and ends the canary', async (digits) => {
    await run(['canary', 'es-from-en', there.revisions[1]!, '--percent', '10', '--in', there.place]);
    const { code, out } = await rollback('--to', there.revisions[0]!.slice(0, digits).toUpperCase());
    expect(code).toBe(0);
    expect(out).toContain(`  live    ${short(2)} → ${short(0)}\n  canary  ${short(1)} on 10% → none\n`);
    expect(await live()).toBe(there.revisions[0]);
  });

  it('to what is live already changes nothing, and says so', async () => {
    const { code, out } = await rollback('--to', there.revisions[2]!);
    expect(code).toBe(0);
    expect(out).toContain(': nothing to change\n');
    expect(out).toContain(`  live    ${short(2)}\n`);
  });

  it('with --dry-run says what it would do, and does nothing', async () => {
    const { code, out } = await rollback('--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(`  live    ${short(2)} → ${short(1)}\nDry run: nothing was changed.\n`);
    expect(await live()).toBe(there.revisions[2]);
  });

  it('with --json prints one value', async () => {
    const { out } = await rollback('--json');
    expect(JSON.parse(out)).toEqual({
      place: there.place,
      course: 'es-from-en',
      dryRun: false,
      changed: true,
      before: { version: 3, live: there.revisions[2], pins: {} },
      after: { version: 4, live: there.revisions[1], pins: {} },
    });
  });

  it('is refused where nothing was live before: exit code 1', async () => {
    const first = await placeHolding(tinyCourse);
    const { code, out, err } = await run(['rollback', 'es-from-en', '--in', first.place]);
    expect([code, out]).toEqual([1, '']);
    expect(unwrapped(err)).toContain('has no revision that was live before');
    first.remove();
  });

  it('of a revision that is not there exits with 2, guesses, and lists those there are', async () => {
    const [digit] = there.revisions[0]!.slice(6, 7);
    const misspelt = `${there.revisions[0]!.slice(0, 6)}${digit === '0' ? '1' : '0'}`;
    const { code, err } = await rollback('--to', misspelt);
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain(
      `has no revision "${misspelt}". Did you mean "${there.revisions[0]!.slice(0, 7)}"?`,
    );
    expect(unwrapped(err)).toContain(`${short(2)} (live)`);
  });

  it.each([40, 80])('keeps within %d columns', async (columns) => {
    const { out } = await run(['rollback', 'es', '--in', there.place], { columns });
    expect(out.split('\n').filter((line) => widthOf(line) > columns && !line.includes(there.place))).toEqual([]);
  });
});
