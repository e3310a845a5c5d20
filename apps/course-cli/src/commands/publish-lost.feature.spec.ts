import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FolderCourseStore } from '@session-generator/course-store';

import { widthOf } from '../layout/width.js';
import { unwrapped } from '../spec/published-place.js';
import { run, type Ran } from '../spec/run.js';
import { folderOf, tinyCourse } from '../spec/tiny-course.js';

describe('course publish, where learners would lose what they know', () => {
  let folder = '';
  let place = '';
  const skills = () => join(folder, 'a/basics/skills');
  const publish = (...more: readonly string[]): Promise<Ran> => run(['publish', folder, '--to', place, ...more]);
  const edit = (file: string, from: string, to: string) => {
    const path = join(folder, 'a', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const renameSkill = () => {
    renameSync(join(skills(), 'food.yaml'), join(skills(), 'meals.yaml'));
    edit('basics/module.yaml', 'food.yaml', 'meals.yaml');
  };
  const live = () => new FolderCourseStore(place).open('es-from-en' as never);

  beforeEach(async () => {
    folder = folderOf({ a: tinyCourse });
    place = join(folder, '.revisions');
    expect((await publish()).code).toBe(0);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a renamed skill file, with the line to paste, and takes it with that line', async () => {
    const before = await live();
    renameSkill();
    for (const dryRun of [['--dry-run'], []]) {
      const { code, out, err } = await publish(...dryRun);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(unwrapped(err)).toContain('6 words and 4 phrases disappear: learners lose what they know of them.');
      expect(unwrapped(err)).toContain('10 of them are there under another id.');
      expect(err).toContain(
        `${join(folder, 'a/basics/skills/meals.yaml')}:1, under Skill:\n      Formerly: basics/food\n`,
      );
      expect((await live()).revision).toBe(before.revision);
    }
    edit('basics/skills/meals.yaml', 'Name: Food', 'Name: Food\n  Formerly: basics/food');
    const { code, out } = await publish();
    expect(code).toBe(0);
    expect(out).toContain('  10 former ids still count, by Formerly.');
    const after = await live();
    expect(after.componentId(after.rowOf('basics/food/w/el pan')!)).toBe('basics/meals/w/el pan');
    const challenge = before.challengeId(before.challengesAbout(0).start);
    expect(after.challengeRowOf(challenge)).toBe(after.challengesAbout(0).start);
    // The next revision has them too, and loses nothing by it.
    edit('basics/skills/meals.yaml', 'the bread', 'the loaf');
    expect((await publish()).code).toBe(0);
  });

  it('pairs an edited text by its meaning, and a renamed skill by Skill: Id, and names what is gone', async () => {
    edit('basics/skills/food.yaml', 'Name: Food', 'Name: Food\n  Id: 3f1c');
    expect((await publish()).code).toBe(0);
    renameSkill();
    edit('basics/skills/meals.yaml', 'el pan,', 'pan,');
    edit('basics/skills/meals.yaml', 'the milk', 'some milk');
    edit('basics/skills/meals.yaml', '  - { Word: el queso, Translation: the cheese, Emoji: 🧀 }\n', '');
    const { code, err } = await publish();
    expect(code).toBe(3);
    const meals = join(folder, 'a/basics/skills/meals.yaml');
    expect(err).toContain(`    ${meals}:1, under Skill:\n      Formerly: basics/food\n`);
    expect(err).toContain(`    ${meals}:5, to "pan"\n      Formerly: basics/food/w/el pan\n`);
    expect(err).toContain('  1 word is nowhere else:\n    basics/food/w/el queso: the cheese\n');
    const { code: told, out } = await publish('--json');
    expect(told).toBe(3);
    expect(JSON.parse(out).courses).toMatchObject([
      {
        state: 'refused',
        lost: {
          words: 6,
          phrases: 4,
          renamed: 0,
          moved: expect.arrayContaining([{ from: 'basics/food/w/la leche', to: 'basics/meals/w/la leche' }]),
        },
      },
    ]);
  });

  it('publishes what is lost with --accept-lost, and says what that was', async () => {
    edit('basics/skills/food.yaml', '  - { Phrase: Bebo agua, Translation: I drink water }\n', '');
    expect((await publish()).code).toBe(3);
    const { code, out } = await publish('--accept-lost');
    expect(code).toBe(0);
    expect(out).toContain('1 phrase disappears: learners lose what they know of it.');
    expect(out).not.toContain('--accept-lost');
    expect((await live()).rowOf('basics/food/p/Bebo agua')).toBeUndefined();
  });

  it('asks for nothing where words only come or change their meaning', async () => {
    edit('basics/skills/food.yaml', 'the bread', 'the loaf');
    edit('basics/skills/food.yaml', 'Phrases:', '  - { Word: la sal, Translation: the salt }\nPhrases:');
    expect(await publish()).toMatchObject({ code: 0, err: '' });
  });

  it('leaves the others of a folder be, and exits with 0 with --leave-out-failing', async () => {
    renameSkill();
    const { code, err } = await publish('--leave-out-failing');
    expect(code).toBe(0);
    expect(unwrapped(err)).toContain('No course was published: 1 course was left out, as learners would lose');
  });

  it.each([40, 80])('keeps within %d columns, but for what is pasted', async (columns) => {
    renameSkill();
    const { err } = await run(['publish', folder, '--to', place], { columns });
    const lines = err.split('\n').filter((line) => !line.includes(folder) && !line.includes('Formerly: '));
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  });
});
