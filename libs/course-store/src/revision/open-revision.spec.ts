import { type ChallengeContent, type CourseContent } from '@session-generator/domain';
import { aCourseContent, courseContract } from '@session-generator/testing';
import * as fc from 'fast-check';

import { listColumnOf } from '../arrow/list-column.js';
import { writeTable } from '../arrow/write-table.js';
import { readTable } from '../arrow/read-table.js';
import { manifestOf, revisionOf, sha256, writeManifest, type Manifest } from './manifest.js';
import { openRevision } from './open-revision.js';
import { manifestName, type RevisionFiles } from './revision-files.js';
import { tables } from './revision-schema.js';
import { writeRevision } from './write-revision.js';

courseContract('A course opened from its files', (content) => openRevision(writeRevision(content)));

const content = aCourseContent();
const whole = writeRevision(content);
const names = [...whole.files.keys()];
const fileOf = (name: string) => whole.files.get(name)!;

describe('openRevision', () => {
  test('gives back any challenge to the letter', () => {
    fc.assert(
      fc.property(fc.array(challengeParts, { minLength: 1, maxLength: 5 }), (parts) => {
        const challenges = parts.map((part, at) => ({ ...content.challenges[at]!, ...part }));
        const course = openRevision(writeRevision({ ...content, challenges: inOrder(challenges) }));
        expect(challenges.map((_, row) => course.challenge(row))).toEqual(inOrder(challenges));
      }),
    );
  });

  test('gives back which word a hint explains, and whether it reveals', () => {
    const [first] = content.challenges;
    const [component] = first!.exercises;
    const hints = [
      { token: 'a', meaning: 'b', component: component! },
      { token: 'c', meaning: 'd' },
    ];
    const marked = [...hints, { token: 'e', meaning: 'f', component: component!, reveals: true as const }];
    const challenges = content.challenges.map((each) => ({ ...each, prompt: { ...each.prompt, hints: marked } }));
    const course = openRevision(writeRevision({ ...content, challenges }));
    expect(course.challenge(0).prompt.hints).toEqual(marked);
  });

  test('reads files that lie at an odd place in a larger buffer', () => {
    const files = new Map([...whole.files].map(([name, bytes]) => [name, shifted(bytes)]));
    expect(openRevision({ ...whole, files }).challenge(3)).toEqual(content.challenges[3]);
  });
});

describe('openRevision refuses', () => {
  test('any file cut short, anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (name, part) => {
          const bytes = fileOf(name);
          expect(opening(withFile(name, bytes.slice(0, Math.floor(part * bytes.length))))).toThrow(refusal(name));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any file with one bit turned, anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.nat(7),
        (name, part, bit) => {
          const bytes = fileOf(name).slice();
          bytes[Math.floor(part * bytes.length)]! ^= 1 << bit;
          expect(opening(withFile(name, bytes))).toThrow(refusal(name));
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(names)('a revision whose %s has a byte too many, is empty, or is gone', (name) => {
    const longer = new Uint8Array([...fileOf(name), 0]);
    expect(opening(withFile(name, longer))).toThrow(refusal(name));
    expect(opening(withFile(name, new Uint8Array()))).toThrow(refusal(name));
    const files = new Map([...whole.files].filter(([other]) => other !== name));
    expect(opening({ ...whole, files })).toThrow(`${name} is missing`);
  });

  test('two files in each other’s place, naming both', () => {
    const files = new Map(whole.files)
      .set('units.arrow', fileOf('skills.arrow'))
      .set('skills.arrow', fileOf('units.arrow'));
    expect(opening({ ...whole, files })).toThrow(/units\.arrow is torn.*; skills\.arrow is torn/);
  });

  test('files under the name of another revision, or of another course', () => {
    const other = writeRevision(aCourseContent({ id: 'eu-from-en' }));
    expect(opening({ ...whole, revision: other.revision })).toThrow('manifest.json is torn or corrupt');
    expect(opening({ ...whole, course: other.course })).toThrow(`it is of course "${whole.course}"`);
  });

  test('with an error that names the course, the revision and what is wrong', () => {
    expect(opening(withFile('texts.arrow', new Uint8Array()))).toThrow(
      expect.objectContaining({
        kind: 'course-unavailable',
        course: whole.course,
        where: `revision ${whole.revision}: texts.arrow is torn: it has 0 bytes, not ${fileOf('texts.arrow').length}`,
      }),
    );
  });
});

/** Each of these belongs together by its hashes, so that only its own fault can be found. */
describe('openRevision refuses, though every hash is right,', () => {
  test('a manifest of another schema, telling which it reads', () => {
    expect(opening(forged((manifest) => ({ ...manifest, schema: 1 })))).toThrow(
      /is of schema 1, and this version reads only 2: compile/,
    );
  });

  test.each([
    ['no JSON', '{', 'manifest.json is not JSON'],
    ['no object', '[]', 'is of schema undefined'],
    ['nothing but its schema', '{"schema": 2}', /course is not a text; learning is .*tables\.texts is not \{file/],
  ])('a manifest that holds %s', (_, text, message) => {
    const bytes = new Uint8Array(Buffer.from(text));
    const files = new Map(whole.files).set(manifestName, bytes);
    expect(opening({ ...whole, files, revision: revisionOf(bytes) })).toThrow(message);
  });

  test('a manifest that names a file outside of its folder', () => {
    const outside = (manifest: Manifest): Manifest => ({
      ...manifest,
      tables: { ...manifest.tables, units: { ...manifest.tables.units, file: '../units.arrow' } },
    });
    expect(opening(forged(outside))).toThrow('tables.units is not {file, rows, bytes, sha256}');
  });

  test('a form that this version does not know', () => {
    const unknown = (manifest: Manifest): Manifest => ({
      ...manifest,
      forms: [...manifest.forms.slice(1), 'dance/none/tap' as never],
    });
    expect(opening(forged(unknown))).toThrow('this version knows no challenges of form dance/none/tap');
  });

  test('a number of rows that is not that of the file, and everything else that is wrong with it', () => {
    const miscounted = (manifest: Manifest): Manifest => ({
      ...manifest,
      tables: {
        ...manifest.tables,
        units: { ...manifest.tables.units, rows: 99 },
        skills: { ...manifest.tables.skills, rows: 0 },
      },
    });
    expect(opening(forged(miscounted))).toThrow(
      /units\.arrow: it has \d+ rows, not 99; skills\.arrow: it has \d+ rows, not 0/,
    );
  });

  test('a table with other columns', () => {
    const other = writeTable({ text: { kind: 'utf8' } }, 0, {
      text: { offsets: new Int32Array(1), bytes: Buffer.alloc(0) },
    });
    expect(opening(forged((manifest) => manifest, new Map([['units.arrow', other]])))).toThrow(
      'units.arrow: its columns are (text: Utf8) and should be (id: Utf8, ',
    );
  });

  test('challenges that refer to what is not there', () => {
    const { rows } = manifestOf(whole).tables.challenges;
    const columns = readTable(tables.challenges, rows, fileOf('challenges.arrow').slice());
    const faulty = writeTable(tables.challenges, rows, {
      ...columns,
      accepted: columns.accepted.map(() => 1_000_000),
      exercises: listColumnOf(Array.from({ length: rows }, () => [-1])),
    });
    expect(opening(forged((manifest) => manifest, new Map([['challenges.arrow', faulty]])))).toThrow(
      'challenges.arrow: its column exercises refers to components that are not there; ' +
        'challenges.arrow: its column accepted refers to lists that are not there',
    );
  });
});

const opening = (files: RevisionFiles) => () => openRevision(files);
const withFile = (name: string, bytes: Uint8Array): RevisionFiles => ({
  ...whole,
  files: new Map(whole.files).set(name, bytes),
});
const refusal = (name: string) =>
  expect.objectContaining({ kind: 'course-unavailable', message: expect.stringContaining(name) });

/** A revision with another manifest, and perhaps other tables, whose lengths and hashes all fit. */
function forged(
  edit: (manifest: Manifest) => Manifest,
  others: ReadonlyMap<string, Uint8Array> = new Map(),
): RevisionFiles {
  const files = new Map([...whole.files, ...others]);
  const edited = edit(manifestOf(whole));
  const entries = Object.entries(edited.tables).map(([name, entry]) => {
    const bytes = files.get(entry.file);
    const rows = others.has(entry.file) && name === 'units' ? 0 : entry.rows;
    return [name, bytes ? { ...entry, rows, bytes: bytes.length, sha256: sha256(bytes) } : entry];
  });
  const manifest = writeManifest({ ...edited, tables: Object.fromEntries(entries) as Manifest['tables'] });
  return { course: whole.course, revision: revisionOf(manifest), files: files.set(manifestName, manifest) };
}

const shifted = (bytes: Uint8Array): Uint8Array => {
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  return larger.subarray(3);
};

const text = fc.string({ unit: 'grapheme' });
const texts = fc.array(text, { maxLength: 4 });
const absentOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const hint = fc.record(
  { token: text, meaning: text, reveals: fc.constant(true as const) },
  { requiredKeys: ['token', 'meaning'] },
);

/** What a challenge says, whatever it is about. */
const challengeParts = fc
  .record({
    difficulty: fc.double({ noNaN: true }),
    sensitivity: texts,
    accepted: texts,
    patterns: absentOr(fc.array(text, { minLength: 1, maxLength: 3 })),
    confusable: absentOr(fc.array(text, { minLength: 1, maxLength: 3 })),
    distractors: texts,
    tokens: texts,
    joiner: text,
    pairs: fc.array(fc.record({ left: text, right: text }), { maxLength: 3 }),
    prompt: fc
      .record({
        text: absentOr(text),
        gapAt: absentOr(fc.tuple(fc.nat(9), fc.nat(9))),
        meaning: absentOr(text),
        picture: absentOr(fc.oneof(fc.record({ emoji: text }), fc.record({ id: text }))),
        audio: absentOr(fc.oneof(fc.record({ say: text }), fc.record({ id: text }))),
        hints: fc.array(hint, { maxLength: 3 }),
      })
      .map((prompt) => withoutAbsent(prompt)),
  })
  .map((parts) => withoutAbsent(parts) as Partial<ChallengeContent>);

const withoutAbsent = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));

const inOrder = (challenges: readonly ChallengeContent[]): CourseContent['challenges'] => challenges;
