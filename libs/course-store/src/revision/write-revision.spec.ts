import { asId, type CourseContent, formNamed, forms } from '@session-generator/domain';
import { aCourseContent } from '@session-generator/testing';
import { tableFromIPC } from '@uwdata/flechette';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { manifestOf, sha256 } from './manifest.js';
import { tableNames } from './revision-schema.js';
import { writeRevision } from './write-revision.js';

const content = aCourseContent();
const written = writeRevision(content);
const manifest = manifestOf(written);

describe('writeRevision', () => {
  test('gives the same bytes each time', () => {
    const again = writeRevision(JSON.parse(JSON.stringify(content)) as CourseContent);
    expect(again.revision).toBe(written.revision);
    expect(hashes(again.files)).toEqual(hashes(written.files));
  });

  // Needs the built package, which `npm test` builds first: a process of its own runs no TypeScript.
  test('gives the same bytes in two processes, whatever they did before and wherever they are', () => {
    const here = writtenElsewhere(content, { TZ: 'UTC', LC_ALL: 'C' }, 'none');
    const there = writtenElsewhere(content, { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' }, 'another course');
    expect(Object.keys(here)).toHaveLength(tableNames.length + 1);
    expect(there).toEqual(here);
  });

  test('names a revision by its content, down to one letter', () => {
    const [first, ...rest] = content.components;
    const edited = { ...content, components: [{ ...first!, meaning: `${first!.meaning}!` }, ...rest] };
    expect(writeRevision(edited).revision).not.toBe(written.revision);
    expect(written.revision).toMatch(/^[0-9a-f]{32}$/);
  });

  test('says in the manifest what every file holds', () => {
    expect(manifest).toMatchObject({
      schema: 2,
      course: content.id,
      learning: content.learning,
      from: content.from,
      counts: {
        units: content.units.length,
        skills: content.skills.length,
        words: content.components.filter(({ kind }) => kind === 'word').length,
        phrases: content.components.filter(({ kind }) => kind === 'phrase').length,
        challenges: content.challenges.length,
      },
    });
    for (const { file, bytes, sha256: hash } of Object.values(manifest.tables)) {
      expect([file, written.files.get(file)!.byteLength, sha256(written.files.get(file)!)]).toEqual([
        file,
        bytes,
        hash,
      ]);
    }
  });

  test('names the forms that the course has, and no others, so that a new type changes no old course', () => {
    const used = new Set(content.challenges.map(({ form }) => form));
    expect(manifest.forms).toEqual(forms.map(({ name }) => name).filter((name) => used.has(name)));
    const few = { ...content, challenges: content.challenges.filter(({ form }) => formNamed(form).type === 'speak') };
    expect(manifestOf(writeRevision(few)).forms).toEqual(['speak/none/say', 'speak/to-learning/say']);
  });

  test('keeps every text and every list of texts once', () => {
    const texts = read('texts').getChild('text').toArray() as string[];
    expect(new Set(texts).size).toBe(texts.length);
    const lists = Array.from(read('lists').getChild('texts') as Iterable<Iterable<number>>, (list) => [...list].join());
    expect(new Set(lists).size).toBe(lists.length);
  });

  test('is refused where an id repeats or a text is not Unicode, naming all of them', () => {
    const [first, second, ...rest] = content.components;
    const faulty: CourseContent = {
      ...content,
      units: [...content.units, content.units[0]!],
      components: [{ ...first!, text: 'half \ud83d' }, second!, ...rest],
      challenges: [...content.challenges, content.challenges[0]!],
    };
    expect(() => writeRevision(faulty)).toThrow(
      `Course "${content.id}" cannot be written: units repeat "${content.units[0]!.id}"; ` +
        `challenges repeat "${content.challenges[0]!.id}"; "half \\ud83d" is not well-formed Unicode`,
    );
  });

  test('is refused where a challenge names what the course does not hold', () => {
    const [first, ...rest] = content.challenges;
    const faulty = { ...content, challenges: [{ ...first!, exercises: [asId<never>('nowhere')] }, ...rest] };
    expect(() => writeRevision(faulty)).toThrow('"nowhere"');
  });
});

describe('a reader of Arrow by other hands', () => {
  test('counts the same rows', () => {
    expect(tableNames.map((name) => read(name).numRows)).toEqual(tableNames.map((name) => manifest.tables[name].rows));
  });

  test('reads the same ids and numbers', () => {
    const challenges = read('challenges');
    expect(challenges.getChild('id').toArray()).toEqual(content.challenges.map(({ id }) => id));
    expect(Array.from(challenges.getChild('difficulty').toArray() as Float64Array)).toEqual(
      content.challenges.map(({ difficulty }) => difficulty),
    );
    expect(read('components').getChild('id').toArray()).toEqual(content.components.map(({ id }) => id));
  });

  test('follows accepted answers to their texts', () => {
    const texts = read('texts').getChild('text');
    const lists = read('lists').getChild('texts');
    const accepted = Array.from(read('challenges').getChild('accepted') as Iterable<number>, (list) =>
      Array.from(lists.at(list) as Iterable<number>, (text) => String(texts.at(text))),
    );
    expect(accepted).toEqual(content.challenges.map((challenge) => challenge.accepted));
  });
});

const read = (name: string) => tableFromIPC(written.files.get(`${name}.arrow`)!);

const hashes = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)]));

/** The hash of each file as another process writes it, having written some other course before or none. */
function writtenElsewhere(course: CourseContent, env: NodeJS.ProcessEnv, before: string): Record<string, string> {
  const program = `
    import { createHash } from 'node:crypto';
    import { readFileSync } from 'node:fs';
    import { writeRevision } from '@session-generator/course-store';
    const { course, other } = JSON.parse(readFileSync(0, 'utf8'));
    if (other) writeRevision(other);
    const hashes = [...writeRevision(course).files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
    console.log(JSON.stringify(Object.fromEntries(hashes)));`;
  const other = before === 'none' ? undefined : aCourseContent({ id: 'eu-from-en', audio: false });
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(__dirname, '..', '..'),
    env: { ...process.env, ...env },
    input: JSON.stringify({ course, other }),
  });
  return JSON.parse(printed.toString()) as Record<string, string>;
}
