import type { Columns, TableSchema } from '../arrow/table-schema.js';

/** The version of all below. A reader refuses every other. */
export const schemaVersion = 2;

const id = { kind: 'utf8' } as const;
const text = { kind: 'int32', of: 'texts' } as const;
const optionalText = { ...text, from: -1 } as const;
const list = { kind: 'int32', of: 'lists' } as const;
const startOf = <Of extends string>(of: Of) => ({ kind: 'int32', of, edge: true }) as const;
const endOf = startOf;
/** `hash32` of an id, and the index of rows by it: see `IdIndex`. */
const idIndex = <Of extends string>(of: Of) =>
  ({ idHash: { kind: 'uint32' }, idBucket: startOf(of), idRow: { kind: 'int32', of } }) as const;

/**
 * The tables of a revision, a file each. What is called a text is a row of `texts`, and what is called a list is a row
 * of `lists`, so that a text or a list of texts that many challenges share is kept once. -1 stands for absent.
 * Ranges are rows from `…Start` up to but not including `…End`.
 */
export const tables = {
  units: { id, name: text, skillsStart: startOf('skills'), skillsEnd: endOf('skills') },
  skills: {
    id,
    name: text,
    emoji: optionalText,
    unit: { kind: 'int32', of: 'units' },
    wordsStart: startOf('components'),
    wordsEnd: endOf('components'),
    phrasesStart: startOf('components'),
    phrasesEnd: endOf('components'),
    /** 1 where the author declared prerequisites, be it none. */
    declares: { kind: 'uint8' },
    prerequisites: { kind: 'list', of: 'skills' },
    /** The challenges of the skill that are about no component. */
    amongStart: startOf('challenges'),
    amongEnd: endOf('challenges'),
  },
  components: {
    id,
    ...idIndex('components'),
    /** 0 for a word, 1 for a phrase. */
    kind: { kind: 'uint8' },
    skill: { kind: 'int32', of: 'skills' },
    text,
    meaning: text,
    /** The challenges about it. */
    aboutStart: startOf('challenges'),
    aboutEnd: endOf('challenges'),
  },
  challenges: {
    id,
    ...idIndex('challenges'),
    /** Index into the `forms` of the manifest. */
    form: { kind: 'uint8', of: 'forms' },
    skill: { kind: 'int32', of: 'skills' },
    about: { kind: 'int32', of: 'components', from: -1 },
    phrase: { kind: 'int32', of: 'components', from: -1 },
    exercises: { kind: 'list', of: 'components' },
    difficulty: { kind: 'float64' },
    /** 1 where there is a topic in `sensitivity`. */
    sensitive: { kind: 'uint8' },
    sensitivity: list,
    promptText: optionalText,
    /** In UTF-16 units of the text. */
    gapStart: { kind: 'int32' },
    gapEnd: { kind: 'int32' },
    promptMeaning: optionalText,
    picture: optionalText,
    pictureKind: { kind: 'uint8', of: 'kinds of picture' },
    audio: optionalText,
    audioKind: { kind: 'uint8', of: 'kinds of audio' },
    /**
     * Each token and its meaning in turn. If there is more to say of any, one more text: for each hint, divided by
     * spaces, the place in `exercises` of the word that it explains or nothing, and an r if it reveals.
     * Readers of earlier versions pass over it.
     */
    hints: list,
    accepted: list,
    /** What is right beyond those, as patterns; most challenges have none. */
    patterns: list,
    /** Words of the course that are no slip of one that is right. */
    confusable: list,
    distractors: list,
    tokens: list,
    joiner: text,
    /** Left and right sides by turns. */
    pairs: list,
  },
  lists: { texts: { kind: 'list', of: 'texts' } },
  texts: { text: id },
} as const satisfies Readonly<Record<string, TableSchema>>;

/**
 * Tables that only some revisions have. A reader of an earlier version passes over them, so that neither needs another
 * version of the schema.
 */
export const moreTables = {
  /** The ids that components had before. */
  aliases: { id, ...idIndex('aliases'), component: { kind: 'int32', of: 'components' } },
  /** What authors call their skills beside their names. */
  labels: { skill: { kind: 'int32', of: 'skills' }, label: id },
} as const satisfies Readonly<Record<string, TableSchema>>;

export type MoreTableName = keyof typeof moreTables;
export type MoreRevisionTables = { readonly [Name in MoreTableName]?: Columns<(typeof moreTables)[Name]> };
export const moreTableNames = Object.keys(moreTables) as readonly MoreTableName[];

export type TableName = keyof typeof tables;
export type RevisionTables = { readonly [Name in TableName]: Columns<(typeof tables)[Name]> };
export const tableNames = Object.keys(tables) as readonly TableName[];

/** What a picture and a sound can be; the columns beside them hold indices into these. */
export const pictureKinds = ['none', 'emoji', 'id'] as const;
export const audioKinds = ['none', 'id', 'say'] as const;
