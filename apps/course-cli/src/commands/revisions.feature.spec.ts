import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { widthOf } from '../layout/width.js';
import { placeHolding, tinyCourseWith, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { tinyCourse } from '../spec/tiny-course.js';

describe('course revisions', () => {
  let there: PublishedPlace;
  beforeEach(async () => (there = await placeHolding(tinyCourse, tinyCourseWith('bread'), tinyCourseWith('a loaf'))));
  afterEach(() => there.remove());

  it('lists each revision with its state, when it was written and its size', async () => {
    const { place, revisions } = there;
    const [first, second, third] = revisions.map((revision) => revision.slice(0, 12));
    await run(['pin', 'es-from-en', first!, '--learner', 'ada', '--in', place]);
    await run(['canary', 'es-from-en', second!, '--percent', '10', '--in', place]);
    await run(['pin', 'es-from-en', second!, '--learner', 'lily', '--in', place]);
    const { code, out, err } = await run(['revisions', 'es-from-en', '--in', place]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/es-from-en in .*\n {2}3 revisions · \d+ kB\n\nrevision +state +written \(UTC\) +size\n/);
    const row = (revision: string, state: string) =>
      expect.stringMatching(new RegExp(`^${revision}  ${state} +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +\\d+ kB$`));
    expect(out.trim().split('\n').slice(4)).toEqual(
      expect.arrayContaining([
        row(first!, 'pinned by 1'),
        row(second!, 'canary 10%, pinned by 1'),
        row(third!, 'live'),
      ]),
    );
  });

  it('tells what was live, what never was, and what was never finished', async () => {
    const { place, revisions, sources } = there;
    await run(['rollback', 'es-from-en', '--in', place]);
    await run(['publish', sources[2]!, '--to', place]);
    await run(['canary', 'es-from-en', revisions[0]!, '--percent', '10', '--in', place]);
    await run(['canary', 'es-from-en', '--off', '--in', place]);
    rmSync(join(place, 'es-from-en/revisions', revisions[1]!, 'manifest.json'));
    const { out } = await run(['revisions', 'es-from-en', '--in', place, '--json']);
    const states = JSON.parse(out).courses[0].revisions.map((each: { revision: string; state: string }) => [
      each.revision,
      each.state,
    ]);
    expect(states).toEqual(
      expect.arrayContaining([
        [revisions[0], expect.stringMatching(/^was live until \d{4}-\d\d-\d\d \d\d:\d\d$/)],
        [revisions[1], 'unfinished upload'],
        [revisions[2], 'live'],
      ]),
    );
  });

  it('with --json prints one value, with times in ISO 8601', async () => {
    const { place, revisions } = there;
    const { code, out } = await run(['revisions', '--in', place, '--json']);
    expect(code).toBe(0);
    const { place: name, courses } = JSON.parse(out);
    expect([name, courses.length]).toEqual([place, 1]);
    const iso = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const files = { files: 7, bytes: expect.any(Number), writtenAt: iso, whole: true, pins: 0 };
    const former = { state: expect.stringMatching(/^was live until /), live: false, until: iso, liveUntil: iso };
    expect(courses[0].course).toBe('es-from-en');
    expect(courses[0].revisions).toEqual(
      expect.arrayContaining([
        { revision: revisions[2], ...files, state: 'live', live: true },
        { revision: revisions[1], ...files, ...former },
        { revision: revisions[0], ...files, ...former },
      ]),
    );
  });

  it('looks into REVISIONS where no place is named', async () => {
    const { out } = await run(['revisions'], { env: { REVISIONS: there.place } });
    expect(out).toContain(`es-from-en in ${there.place}`);
  });

  it('lists every course where none is named: one that cannot be read is told, and keeps no other back', async () => {
    const { place } = there;
    cpSync(join(place, 'es-from-en'), join(place, 'eo-from-en'), { recursive: true });
    mkdirSync(join(place, 'no-course'));
    writeFileSync(join(place, 'es-from-en/live.json'), '{');
    const { code, out, err } = await run(['revisions', '--in', place]);
    expect(code).toBe(1);
    expect(out).toContain('eo-from-en in ');
    expect(out).not.toContain('no-course');
    expect(unwrapped(err)).toContain('es-from-en/live.json is torn or corrupt');
    const { courses } = JSON.parse((await run(['revisions', '--in', place, '--json'])).out);
    expect(courses).toMatchObject([{ course: 'eo-from-en' }, { course: 'es-from-en', error: expect.any(String) }]);
  });

  it('says so where what is live has lost its files', async () => {
    const { place, revisions } = there;
    rmSync(join(place, 'es-from-en/revisions', revisions[2]!), { recursive: true });
    const { out } = await run(['revisions', 'es-from-en', '--in', place]);
    expect(out).toContain('The files of its live revision are not there: publish it again.');
  });

  it.each([
    ['the beginning of a course', 'es-f', 0, 'es-from-en in '],
    ['the beginning of several', 'e', 2, '"e" may be eo-from-en or es-from-en: write more of it.'],
    ['a misspelt course', 'es-form-en', 2, 'Did you mean "es-from-en"? Courses there: eo-from-en and es-from-en.'],
    ['a folder that is no course', 'no-course', 2, 'There is no course "no-course" in'],
  ])('%s: %s', async (_, written, code, said) => {
    const { place } = there;
    cpSync(join(place, 'es-from-en'), join(place, 'eo-from-en'), { recursive: true });
    if (written === 'no-course') mkdirSync(join(place, 'no-course'));
    const ran = await run(['revisions', written, '--in', place]);
    expect(ran.code).toBe(code);
    expect(unwrapped(ran.out + ran.err)).toContain(said);
    expect(ran.err).not.toContain('GET /v1');
  });

  it('exits with 2 where there is no such place, and with 0 where it holds nothing yet', async () => {
    const nowhere = join(there.place, 'nowhere');
    const missing = await run(['revisions', '--in', nowhere]);
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(unwrapped(missing.err)).toContain(`course publish DIR --to ${nowhere}`);
    mkdirSync(nowhere);
    expect((await run(['revisions', '--in', nowhere])).out).toContain('No course was published to');
    expect((await run(['revisions', 'es', '--in', nowhere])).err).toContain('No course was published there yet.');
    expect((await run(['revisions', '--in', 's3:/nowhere'])).code).toBe(2);
  });

  it.each([40, 80])('keeps within %d columns', async (columns) => {
    const { out } = await run(['revisions', '--in', there.place], { columns });
    expect(out.split('\n').filter((line) => widthOf(line) > columns && !line.includes(there.place))).toEqual([]);
  });
});
