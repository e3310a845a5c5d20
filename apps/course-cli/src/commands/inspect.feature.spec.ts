import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { widthOf } from '../layout/width.js';
import { placeHolding, tinyCourseWith, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { brokenCourse, folderOf, tinyCourse } from '../spec/tiny-course.js';

describe('course inspect', () => {
  let there: PublishedPlace;
  beforeAll(async () => (there = await placeHolding(tinyCourse, tinyCourseWith('bread'))));
  afterAll(() => there.remove());
  const inspect = (which: string, ...args: readonly string[]) => run(['inspect', which, '--in', there.place, ...args]);

  it('tells what the live revision holds: sizes, types and steps, where it is thin, and its files', async () => {
    const { code, out, err } = await inspect('es-from-en');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`es-from-en  ${there.revisions[1]}\n`);
    expect(unwrapped(out)).toContain(`Spanish from English, live in ${there.place}`);
    expect(out).toContain('  1 unit · 1 skill · 6 words · 4 phrases · ');
    expect(out).toMatch(/^ {2}translate +20$/m);
    expect(out).toMatch(/^ +0 {2}words and phrases that no challenge asks to produce$/m);
    expect(out).toMatch(/^ {2}challenges\.arrow +\d+ +\d+ kB$/m);
    expect(out).toMatch(/^ {2}all +\d+ kB$/m);
  });

  it.each([
    ['a revision', 0, (revision: string) => `es@${revision.slice(0, 6)}`, 'was live until'],
    ['what is live', 1, () => 'es-from-en@live', 'live'],
  ])('takes %s after an @', async (_, at, written, state) => {
    const { out } = await inspect(written(there.revisions[at]!), '--json');
    expect(JSON.parse(out)).toMatchObject({ revision: there.revisions[at], state: expect.stringContaining(state) });
  });

  it('takes a folder of sources, and then knows what only sources tell', async () => {
    const { out } = await inspect(there.sources[0]!);
    expect(unwrapped(out)).toContain(`Spanish from English, sources in ${there.sources[0]}`);
    expect(out).toContain('challenges left out, as there are enough about their word');
  });

  it('says the same of sources and of what was published from them', async () => {
    const [sources, published] = await Promise.all(
      [there.sources[1]!, 'es-from-en'].map(async (which) => JSON.parse((await inspect(which, '--json')).out)),
    );
    const { place, state, ...rest } = published;
    expect([place, state]).toEqual([there.place, 'live']);
    expect(sources).toMatchObject({ ...rest, folder: there.sources[1] });
    expect(rest).toMatchObject({
      course: 'es-from-en',
      learning: { tag: 'es' },
      files: expect.arrayContaining([
        { file: 'units.arrow', rows: 1, bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]),
      coverage: { words: 6, neverProduced: [] },
    });
  });

  it.each([
    ['an unknown course', 'coures', 2, ', nor a folder of that name. Courses there: es-from-en.'],
    ['an unknown revision', 'es-from-en@000000', 2, 'Its revisions: '],
    ['too few digits', 'es-from-en@00', 2, 'write at least 6 digits of one.'],
    ['a folder that is not there', './nowhere', 2, 'There is no folder "./nowhere"'],
  ])('exits for %s (%s) with %d', async (_, which, exits, said) => {
    const { code, out, err } = await inspect(which);
    expect([code, out]).toEqual([exits, '']);
    expect(unwrapped(err)).toContain(said);
  });

  it('exits with 1 for sources with errors, which it tells', async () => {
    const folder = folderOf({ a: brokenCourse });
    const { code, err } = await inspect(folder);
    await rm(folder, { recursive: true });
    expect(code).toBe(1);
    expect(err).toContain('"basics/skills/drinks.yaml" does not exist.');
  });

  it('exits with 1 where files of what is live were lost, and says what to do', async () => {
    const other = await placeHolding(tinyCourse);
    const at = join(other.place, 'es-from-en/revisions', other.revisions[0]!);
    await rm(join(at, 'texts.arrow'));
    const torn = await run(['inspect', 'es', '--in', other.place]);
    expect([torn.code, torn.out]).toEqual([1, '']);
    expect(unwrapped(torn.err)).toContain('Course "es-from-en" cannot be read now: ');
    await rm(at, { recursive: true });
    const gone = await run(['inspect', 'es', '--in', other.place]);
    expect(gone.code).toBe(1);
    expect(unwrapped(gone.err)).toContain('which is live. Publish it again.');
    other.remove();
  });

  it.each([40, 80])('keeps within %d columns', async (columns) => {
    const { out } = await run(['inspect', 'es', '--in', there.place], { columns });
    expect(out.split('\n').filter((line) => widthOf(line) > columns && !line.includes(there.place))).toEqual([]);
  });
});
