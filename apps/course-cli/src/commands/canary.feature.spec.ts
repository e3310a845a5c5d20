import { placeHolding, tinyCourseWith, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { tinyCourse } from '../spec/tiny-course.js';

describe('course canary', () => {
  let there: PublishedPlace;
  beforeAll(async () => (there = await placeHolding(tinyCourse, tinyCourseWith('bread'))));
  afterAll(() => there.remove());
  const canary = (...args: readonly string[]) => run(['canary', 'es-from-en', '--in', there.place, ...args]);
  const short = (at: number) => there.revisions[at]!.slice(0, 12);

  it('tries a revision out on a share of the learners, on more, and on none any more', async () => {
    const steps = [
      [there.revisions[0]!, '--percent', '0.5'],
      [there.revisions[0]!.slice(0, 6), '--percent', '25'],
      ['--off'],
      ['--off'],
    ];
    const said: string[] = [];
    for (const step of steps) said.push((await canary(...step)).out.split('\n').slice(0, 2).join(' '));
    expect(said.map((text) => text.slice(text.indexOf(there.place) + there.place.length))).toEqual([
      `   canary  none → ${short(0)} on 0.5%`,
      `   canary  ${short(0)} on 0.5% → ${short(0)} on 25%`,
      `   canary  ${short(0)} on 25% → none`,
      `: nothing to change   live    ${short(1)}`,
    ]);
  });

  it('changes nothing for what is live already', async () => {
    const { code, out } = await canary(there.revisions[1]!, '--percent', '10');
    expect(code).toBe(0);
    expect(out).toContain(': nothing to change\n');
  });

  it('with --dry-run and --json says what it would do', async () => {
    const { out } = await canary(there.revisions[0]!, '--percent', '10', '--dry-run', '--json');
    const value = { dryRun: true, changed: true, after: { canary: { revision: there.revisions[0], percent: 10 } } };
    expect(JSON.parse(out)).toMatchObject(value);
    expect((await canary('--off')).out).toContain('nothing to change');
  });

  it.each([
    ['neither revision nor --off', []],
    ['a revision without a share', ['82d3ae']],
    ['a share without a revision', ['--percent', '5']],
    ['a revision with --off', ['82d3ae', '--off']],
    ['a share with --off', ['--percent', '5', '--off']],
  ])('exits with 2 for %s', async (_, args) => {
    const { code, out, err } = await canary(...args);
    expect([code, out]).toEqual([2, '']);
    expect(unwrapped(err)).toContain('course canary es-from-en --off to end it.');
  });

  it.each(['101', '-1', 'ten', '1e1'])('exits with 2 for a share of %s', async (share) => {
    const { code, err } = await canary(there.revisions[0]!, `--percent=${share}`);
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain('Write a number from 0 to 100.');
  });
});
