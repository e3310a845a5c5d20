import { asId, learnerKey, type CourseId } from '@session-generator/domain';
import { FolderCourseStore } from '@session-generator/course-store';

import { placeHolding, tinyCourseWith, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { tinyCourse } from '../spec/tiny-course.js';

const course = asId<CourseId>('es-from-en');

describe('course pin', () => {
  let there: PublishedPlace;
  beforeAll(async () => (there = await placeHolding(tinyCourse, tinyCourseWith('bread'))));
  afterAll(() => there.remove());
  const pin = (...args: readonly string[]) => run(['pin', course, '--in', there.place, ...args]);
  const given = async (learner: string) =>
    (await new FolderCourseStore(there.place).open(course, undefined, learner)).revision;

  it('gives one learner one revision, and ends that', async () => {
    const [first, live] = there.revisions;
    const pinned = await pin(first!.slice(0, 8), '--learner', 'ada');
    expect(pinned.code).toBe(0);
    expect(pinned.out).toContain(`  pin     none → ${first!.slice(0, 12)}\n`);
    expect([await given('ada'), await given('lily')]).toEqual([first, live]);
    expect((await pin('--learner', 'ada', '--off')).out).toContain(`  pin     ${first!.slice(0, 12)} → none\n`);
    expect(await given('ada')).toBe(live);
    expect((await pin('--learner', 'ada', '--off')).out).toContain('nothing to change');
  });

  it('with --dry-run and --json says what it would do, with a hash for the learner', async () => {
    const { out } = await pin(there.revisions[0]!, '--learner', 'ada', '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      changed: true,
      before: { pins: {} },
      after: { pins: { [learnerKey(course, 'ada')]: there.revisions[0] } },
    });
    expect(out).not.toContain('ada"');
    expect(await given('ada')).toBe(there.revisions[1]);
  });

  it.each([
    ['no learner', ['82d3ae'], "required option '--learner <ID>' not specified"],
    ['neither revision nor --off', ['--learner', 'ada'], 'Write course pin es-from-en REVISION --learner ada'],
    ['a revision with --off', ['82d3ae', '--learner', 'ada', '--off'], '--off to end it.'],
  ])('exits with 2 for %s', async (_, args, said) => {
    const { code, out, err } = await pin(...args);
    expect([code, out]).toEqual([2, '']);
    expect(unwrapped(err)).toContain(said);
  });
});
