import {
  courseOf,
  forms,
  asId,
  hash32,
  type Course,
  type ComponentId,
  type CourseContent,
  type Hint,
  type RevisionId,
  type RowRange,
} from '@session-generator/domain';

import { indexIds } from '../arrow/id-index.js';
import { listColumnOf } from '../arrow/list-column.js';
import type { Columns, TableSchema } from '../arrow/table-schema.js';
import { textColumnOf } from '../arrow/text-column.js';
import { writeTable } from '../arrow/write-table.js';
import { checkContent } from './check-content.js';
import { Interned } from './intern.js';
import { revisionOf, sha256, writeManifest, type FileEntry } from './manifest.js';
import { manifestName, type RevisionFiles } from './revision-files.js';
import {
  audioKinds,
  moreTables,
  pictureKinds,
  schemaVersion,
  tableNames,
  tables,
  type MoreRevisionTables,
  type MoreTableName,
  type RevisionTables,
  type TableName,
} from './revision-schema.js';

/**
 * The files of a revision: the same content gives the same bytes and so the same revision, in any process.
 *
 * @throws where the content repeats an id, names what it does not hold, is out of order, or has a text that is not
 * well-formed Unicode
 */
export function writeRevision(content: CourseContent): RevisionFiles {
  checkContent(content);
  const course = courseOf(content, asId<RevisionId>(''));
  const usedForms = forms.filter(({ name }) => content.challenges.some(({ form }) => form === name));
  const texts = new Interned<string>((text) => text);
  const lists = new Interned<readonly number[]>((rows) => rows.join());
  const refer: Refer = {
    text: (text) => texts.rowOf(text),
    optional: (text) => (text === undefined ? -1 : texts.rowOf(text)),
    list: (items) => lists.rowOf(items.map((text) => texts.rowOf(text))),
  };
  const columns: RevisionTables = {
    units: unitColumns(course, refer),
    skills: skillColumns(course, refer),
    components: componentColumns(content, course, refer),
    challenges: challengeColumns(
      content,
      course,
      refer,
      usedForms.map((form) => forms.indexOf(form)),
    ),
    lists: { texts: listColumnOf(lists.values) },
    texts: { text: textColumnOf(texts.values) },
  };
  const rows: Readonly<Record<TableName, number>> = {
    units: content.units.length,
    skills: content.skills.length,
    components: content.components.length,
    challenges: content.challenges.length,
    lists: lists.values.length,
    texts: texts.values.length,
  };
  const files = new Map<string, Uint8Array>();
  const entryOf = <Of extends TableSchema>(name: string, schema: Of, rows: number, columns: Columns<Of>): FileEntry => {
    const bytes = writeTable(schema, rows, columns);
    const file = `${name}.arrow`;
    files.set(file, bytes);
    return { file, rows, bytes: bytes.byteLength, sha256: sha256(bytes) };
  };
  const entries = tableNames.map((name) => [name, entryOf<TableSchema>(name, tables[name], rows[name], columns[name])]);
  const more = [...moreOf('aliases', aliasColumns(content)), ...moreOf('labels', labelColumns(content))].map(
    ({ name, rows, columns }) => [name, entryOf<TableSchema>(name, moreTables[name], rows, columns)],
  );
  const words = content.components.filter(({ kind }) => kind === 'word').length;
  const manifest = writeManifest({
    schema: schemaVersion,
    course: content.id,
    learning: { tag: content.learning.tag, name: content.learning.name },
    from: { tag: content.from.tag, name: content.from.name },
    counts: {
      units: rows.units,
      skills: rows.skills,
      words,
      phrases: rows.components - words,
      challenges: rows.challenges,
    },
    forms: usedForms.map(({ name }) => name),
    tables: Object.fromEntries([...entries, ...more]) as Record<TableName, FileEntry>,
  });
  files.set(manifestName, manifest);
  return { course: content.id, revision: revisionOf(manifest), files };
}

/** Rows of texts, and of lists of texts, which are made as they are asked for. */
interface Refer {
  readonly text: (text: string) => number;
  readonly optional: (text: string | undefined) => number;
  readonly list: (texts: readonly string[]) => number;
}

const unitColumns = ({ units }: Course, refer: Refer): RevisionTables['units'] => ({
  id: textColumnOf(units.map(({ id }) => id)),
  name: int32(units, ({ name }) => refer.text(name)),
  skillsStart: int32(units, ({ skills }) => skills.start),
  skillsEnd: int32(units, ({ skills }) => skills.end),
});

function skillColumns(course: Course, refer: Refer): RevisionTables['skills'] {
  const { skills } = course;
  const among = skills.map((_, row) => course.challengesAmong(row));
  return {
    id: textColumnOf(skills.map(({ id }) => id)),
    name: int32(skills, ({ name }) => refer.text(name)),
    emoji: int32(skills, ({ emoji }) => refer.optional(emoji)),
    unit: int32(skills, ({ unit }) => unit),
    wordsStart: int32(skills, ({ words }) => words.start),
    wordsEnd: int32(skills, ({ words }) => words.end),
    phrasesStart: int32(skills, ({ phrases }) => phrases.start),
    phrasesEnd: int32(skills, ({ phrases }) => phrases.end),
    declares: Uint8Array.from(skills, ({ prerequisites }) => (prerequisites ? 1 : 0)),
    prerequisites: listColumnOf(skills.map(({ prerequisites }) => prerequisites ?? [])),
    amongStart: starts(among),
    amongEnd: ends(among),
  };
}

function componentColumns(content: CourseContent, course: Course, refer: Refer): RevisionTables['components'] {
  const { components } = content;
  const about = components.map((_, row) => course.challengesAbout(row));
  return {
    id: textColumnOf(components.map(({ id }) => id)),
    ...indexIds(Uint32Array.from(components, ({ id }) => hash32(id))),
    kind: Uint8Array.from(course.components.kind),
    skill: Int32Array.from(course.components.skill),
    text: int32(components, ({ text }) => refer.text(text)),
    meaning: int32(components, ({ meaning }) => refer.text(meaning)),
    aboutStart: starts(about),
    aboutEnd: ends(about),
  };
}

function challengeColumns(
  { challenges, skills }: CourseContent,
  course: Course,
  refer: Refer,
  usedForms: readonly number[],
): RevisionTables['challenges'] {
  const columns = course.challenges;
  const skillRow = new Map(skills.map(({ id }, row) => [id, row]));
  const prompts = challenges.map(({ prompt }) => prompt);
  return {
    id: textColumnOf(challenges.map(({ id }) => id)),
    ...indexIds(Uint32Array.from(columns.idHash)),
    form: Uint8Array.from(columns.form, (form) => usedForms.indexOf(form)),
    skill: int32(challenges, ({ skill }) => skillRow.get(skill)!),
    about: Int32Array.from(columns.about),
    phrase: Int32Array.from(columns.phrase),
    exercises: listColumnOf(challenges.map((_, row) => Array.from(course.exercisedBy(row)))),
    difficulty: Float64Array.from(columns.difficulty),
    sensitive: Uint8Array.from(columns.sensitive),
    sensitivity: int32(challenges, ({ sensitivity }) => refer.list(sensitivity)),
    promptText: int32(prompts, ({ text }) => refer.optional(text)),
    gapStart: int32(prompts, ({ gapAt }) => gapAt?.[0] ?? -1),
    gapEnd: int32(prompts, ({ gapAt }) => gapAt?.[1] ?? -1),
    promptMeaning: int32(prompts, ({ meaning }) => refer.optional(meaning)),
    picture: int32(prompts, ({ picture }) => refer.optional(picture && Object.values(picture)[0])),
    pictureKind: kinds(pictureKinds, prompts, ({ picture }) => picture),
    audio: int32(prompts, ({ audio }) => refer.optional(audio && Object.values(audio)[0])),
    audioKind: kinds(audioKinds, prompts, ({ audio }) => audio),
    hints: int32(challenges, ({ prompt, exercises }) => refer.list(textsOfHints(prompt.hints, exercises))),
    accepted: int32(challenges, ({ accepted }) => refer.list(accepted)),
    patterns: int32(challenges, ({ patterns = [] }) => refer.list(patterns)),
    confusable: int32(challenges, ({ confusable = [] }) => refer.list(confusable)),
    distractors: int32(challenges, ({ distractors }) => refer.list(distractors)),
    tokens: int32(challenges, ({ tokens }) => refer.list(tokens)),
    joiner: int32(challenges, ({ joiner }) => refer.text(joiner)),
    pairs: int32(challenges, ({ pairs }) => refer.list(pairs.flatMap(({ left, right }) => [left, right]))),
  };
}

/** A table that only some revisions have: none without rows. */
function moreOf<Name extends MoreTableName>(
  name: Name,
  { rows, columns }: { readonly rows: number; readonly columns: NonNullable<MoreRevisionTables[Name]> },
) {
  return rows === 0 ? [] : [{ name, rows, columns }];
}

function aliasColumns({ components }: CourseContent) {
  const aliases = components.flatMap(({ formerly = [] }, component) => formerly.map((id) => ({ id, component })));
  const columns: NonNullable<MoreRevisionTables['aliases']> = {
    id: textColumnOf(aliases.map(({ id }) => id)),
    ...indexIds(Uint32Array.from(aliases, ({ id }) => hash32(id))),
    component: int32(aliases, ({ component }) => component),
  };
  return { rows: aliases.length, columns };
}

function labelColumns({ skills }: CourseContent) {
  const labels = skills.flatMap(({ label }, skill) => (label === undefined ? [] : [{ label, skill }]));
  const columns: NonNullable<MoreRevisionTables['labels']> = {
    skill: int32(labels, ({ skill }) => skill),
    label: textColumnOf(labels.map(({ label }) => label)),
  };
  return { rows: labels.length, columns };
}

function textsOfHints(hints: readonly Hint[], exercises: readonly ComponentId[]): readonly string[] {
  const texts = hints.flatMap(({ token, meaning }) => [token, meaning]);
  const marks = hints.map(({ reveals, component }) => {
    const at = component === undefined ? -1 : exercises.indexOf(component);
    return `${at < 0 ? '' : at}${reveals ? 'r' : ''}`;
  });
  return marks.some((mark) => mark !== '') ? [...texts, marks.join(' ')] : texts;
}

const int32 = <Item>(items: readonly Item[], of: (item: Item) => number): Int32Array => Int32Array.from(items, of);
const starts = (ranges: readonly RowRange[]): Int32Array => int32(ranges, ({ start }) => start);
const ends = (ranges: readonly RowRange[]): Int32Array => int32(ranges, ({ end }) => end);

/** Which of the kinds each item is, by its only key. */
const kinds = <Item>(names: readonly string[], items: readonly Item[], of: (item: Item) => object | undefined) =>
  Uint8Array.from(items, (item) => names.indexOf(Object.keys(of(item) ?? { none: 1 })[0]!));
