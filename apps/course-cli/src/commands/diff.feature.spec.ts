import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { widthOf } from '../layout/width.js';
import { placeHolding, unwrapped, type PublishedPlace } from '../spec/published-place.js';
import { run } from '../spec/run.js';
import { brokenCourse, folderOf, tinyCourse, type CourseFiles } from '../spec/tiny-course.js';

const portuguese: CourseFiles = {
  ...tinyCourse,
  'course.yaml': tinyCourse['course.yaml']!.replace(
    'Name: Spanish, IETF BCP 47: es',
    'Name: Portuguese, IETF BCP 47: pt',
  ),
};

const food = tinyCourse['basics/skills/food.yaml']!;
const changedCourse: CourseFiles = {
  ...tinyCourse,
  'basics/skills/food.yaml': food
    .replace('Translation: the water', 'Translation: the water, Also accepted: [water]')
    .replace('the bread', 'bread')
    .replace(
      '  - { Word: el arroz, Translation: the rice, Emoji: 🍚 }\n',
      '  - { Word: la sopa, Translation: the soup }\n',
    ),
};

describe('course diff', () => {
  let there: PublishedPlace;
  beforeAll(async () => (there = await placeHolding(tinyCourse, changedCourse)));
  afterAll(() => there.remove());
  const diff = (a: string, b: string, ...args: readonly string[]) => run(['diff', a, b, '--in', there.place, ...args]);

  it('tells how much changed for a learner, then what, by kind', async () => {
    const [first] = there.revisions;
    const { code, out, err } = await diff(`es-from-en@${first!.slice(0, 6)}`, 'es-from-en');
    expect([code, err]).toEqual([0, '']);
    expect(unwrapped(out)).toMatch(/^es-from-en before [0-9a-f]{12}, was live until .* after [0-9a-f]{12}, live in /);
    expect(out).toMatch(/^ {20}added {2}removed {2}changed {2}moved$/m);
    expect(out).toMatch(/^ {2}words +1 +1 +1$/m);
    expect(out).toMatch(/^ {2}accepted answers +2 +1$/m);
    expect(out).toContain('\nWords added\n  basics/food\n    la sopa: the soup\n');
    expect(out).toContain('\nWords removed\n  basics/food\n    el arroz: the rice\n');
    expect(out).toContain('\nWords changed\n  basics/food\n    el pan: meaning "the bread" → "bread"\n');
    expect(out).toContain(
      '\nAccepted answers\n  basics/food\n    el pan: + bread · - the bread\n    el agua: + water\n',
    );
  });

  it('compares sources with what is published, in both directions', async () => {
    const forth = JSON.parse((await diff('es-from-en', there.sources[0]!, '--json')).out);
    const back = JSON.parse((await diff(there.sources[0]!, 'es-from-en@live', '--json')).out);
    expect(forth).toMatchObject({
      course: 'es-from-en',
      before: { revision: there.revisions[1], place: there.place, state: 'live' },
      after: { revision: there.revisions[0], folder: there.sources[0] },
      words: { added: [{ text: 'el arroz' }], removed: [{ text: 'la sopa' }] },
    });
    expect(back).toMatchObject({ before: forth.after, after: forth.before });
    expect(back.words.added).toEqual(forth.words.removed);
    expect(back.answers[0]).toMatchObject({ text: 'el pan', added: ['bread'], removed: ['the bread'] });
  });

  it('compares two folders of sources, and takes from several courses the one that is meant', async () => {
    const folder = folderOf({ es: changedCourse, pt: portuguese });
    expect((await diff(there.sources[0]!, join(folder, 'es'))).code).toBe(0);
    expect(JSON.parse((await diff('es-from-en', folder, '--json')).out)).toMatchObject({
      after: { folder: join(folder, 'es'), revision: there.revisions[1] },
    });
    const unnamed = await diff(folder, folder);
    expect(unnamed.code).toBe(2);
    expect(unnamed.err).toContain('name one with --course ID.');
    expect((await diff(folder, folder, '--course', 'pt-from-en')).out).toContain('pt-from-en\n');
    rmSync(folder, { recursive: true });
  });

  it('says so where nothing differs', async () => {
    const { code, out } = await diff('es-from-en', there.sources[1]!);
    expect(code).toBe(0);
    expect(out).toContain('\nNothing differs: it is the same revision.\n');
  });

  it('exits with 2 for two different courses', async () => {
    const two = await placeHolding(tinyCourse, portuguese);
    const { code, err } = await run(['diff', 'es-from-en', 'pt-from-en', '--in', two.place]);
    expect(code).toBe(2);
    expect(unwrapped(err)).toContain('"es-from-en" and "pt-from-en" are two courses: name two states of one.');
    two.remove();
  });

  it('exits with 1 for sources with errors, which it tells', async () => {
    const folder = folderOf({ a: brokenCourse });
    const { code, out, err } = await diff('es-from-en', folder);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('"basics/skills/drinks.yaml" does not exist.');
    rmSync(folder, { recursive: true });
  });

  it.each([40, 80])('keeps within %d columns', async (columns) => {
    const { out } = await run(['diff', there.sources[0]!, 'es', '--in', there.place], { columns });
    expect(out.split('\n').filter((line) => widthOf(line) > columns && !/\/tmp|\/var/.test(line))).toEqual([]);
  });
});
