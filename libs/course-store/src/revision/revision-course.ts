import {
  asId,
  currentChallengeId,
  hash32,
  type AudioContent,
  type ChallengeColumns,
  type ChallengeContent,
  type ChallengeId,
  type ComponentColumns,
  type ComponentId,
  type Course,
  type CourseId,
  type FormName,
  type Hint,
  type Language,
  type Picture,
  type PromptContent,
  type RevisionId,
  type RowRange,
  type Skill,
  type SkillId,
  type Unit,
  type UnitId,
} from '@session-generator/domain';

import { findId } from '../arrow/id-index.js';
import { listAt, type ListColumn } from '../arrow/list-column.js';
import { textAt } from '../arrow/text-column.js';
import { toDomainForms } from './forms.js';
import type { Manifest } from './manifest.js';
import type { MoreRevisionTables, RevisionTables } from './revision-schema.js';

/** A course over the bytes of its files: numbers are read where they lie, texts are decoded when a row is asked for. */
export class RevisionCourse implements Course {
  readonly id: CourseId;
  readonly learning: Language;
  readonly from: Language;
  readonly units: readonly Unit[];
  readonly skills: readonly Skill[];
  readonly components: ComponentColumns;
  readonly challenges: ChallengeColumns;
  readonly #forms: readonly FormName[];
  readonly #tables: RevisionTables & MoreRevisionTables;
  readonly #labels: ReadonlyMap<number, string>;
  /** Ids of components as they were asked for: every request names hundreds, and comparing texts is half of decoding. */
  readonly #componentIds: (string | undefined)[];
  readonly #componentIdAt = (row: number): string =>
    (this.#componentIds[row] ??= textAt(this.#tables.components.id, row));
  /** The row after the one that was found last. */
  #nextRow = 0;
  /** Former ids likewise: a product may name them for years. */
  readonly #aliasIds: (string | undefined)[] = [];
  readonly #challengeIdAt = (row: number): string => textAt(this.#tables.challenges.id, row);

  constructor(
    readonly revision: RevisionId,
    manifest: Manifest,
    tables: RevisionTables & MoreRevisionTables,
  ) {
    const { components, challenges } = tables;
    this.#tables = tables;
    this.#componentIds = new Array<undefined>(components.kind.length);
    this.#forms = manifest.forms;
    this.id = manifest.course;
    this.learning = manifest.learning;
    this.from = manifest.from;
    this.#labels = labelsOf(tables.labels);
    this.units = Array.from(tables.units.name, (_, row) => this.#unit(row));
    this.skills = Array.from(tables.skills.name, (_, row) => this.#skill(row));
    this.components = { count: components.kind.length, kind: components.kind, skill: components.skill };
    this.challenges = {
      count: challenges.form.length,
      form: toDomainForms(challenges.form, manifest.forms),
      about: challenges.about,
      phrase: challenges.phrase,
      difficulty: challenges.difficulty,
      idHash: challenges.idHash,
      sensitive: challenges.sensitive,
    };
  }

  rowOf(id: string): number | undefined {
    // A history is often in the order of the course: then the next row is it, without a hash.
    const next = this.#nextRow;
    const row = this.#componentIds[next] === id ? next : this.#find(id);
    if (row !== undefined) this.#nextRow = row + 1;
    return row;
  }

  #find(id: string): number | undefined {
    return findId(this.#tables.components, this.#componentIdAt, id, hash32(id)) ?? this.#formerRowOf(id);
  }

  #formerRowOf(id: string): number | undefined {
    const { aliases } = this.#tables;
    const found =
      aliases && findId(aliases, (row) => (this.#aliasIds[row] ??= textAt(aliases.id, row)), id, hash32(id));
    return found === undefined ? undefined : aliases!.component[found];
  }

  componentId(component: number): ComponentId {
    return asId<ComponentId>(this.#componentIdAt(component));
  }

  componentTexts(component: number): { readonly text: string; readonly meaning: string } {
    const { text, meaning } = this.#tables.components;
    return { text: this.#text(text[component]!), meaning: this.#text(meaning[component]!) };
  }

  challengeRowOf(id: string): number | undefined {
    const find = (sought: string) => findId(this.#tables.challenges, this.#challengeIdAt, sought, hash32(sought));
    const found = find(id);
    if (found !== undefined || !this.#tables.aliases) return found;
    const current = currentChallengeId(id, (former) => {
      const row = this.#formerRowOf(former);
      return row === undefined ? undefined : this.#componentIdAt(row);
    });
    return current === undefined ? undefined : find(current);
  }

  challengeId(challenge: number): ChallengeId {
    return asId<ChallengeId>(this.#challengeIdAt(challenge));
  }

  challengesAbout(component: number): RowRange {
    const { aboutStart, aboutEnd } = this.#tables.components;
    return { start: aboutStart[component]!, end: aboutEnd[component]! };
  }

  challengesAmong(skill: number): RowRange {
    const { amongStart, amongEnd } = this.#tables.skills;
    return { start: amongStart[skill]!, end: amongEnd[skill]! };
  }

  exercisedBy(challenge: number): ArrayLike<number> {
    return listAt(this.#tables.challenges.exercises, challenge);
  }

  challenge(challenge: number): ChallengeContent {
    const columns = this.#tables.challenges;
    const about = columns.about[challenge]!;
    const phrase = columns.phrase[challenge]!;
    const patterns = this.#list(columns.patterns[challenge]!);
    const confusable = this.#list(columns.confusable[challenge]!);
    const content: Built<ChallengeContent> = {
      id: this.challengeId(challenge),
      form: this.#forms[columns.form[challenge]!]!,
      exercises: this.#components(columns.exercises, challenge),
      skill: this.skills[columns.skill[challenge]!]!.id,
      difficulty: columns.difficulty[challenge]!,
      sensitivity: this.#list(columns.sensitivity[challenge]!),
      prompt: this.#prompt(challenge),
      accepted: this.#list(columns.accepted[challenge]!),
      distractors: this.#list(columns.distractors[challenge]!),
      tokens: this.#list(columns.tokens[challenge]!),
      joiner: this.#text(columns.joiner[challenge]!),
      pairs: this.#pairs(columns.pairs[challenge]!, (left, right) => ({ left, right })),
    };
    if (about >= 0) content.about = this.componentId(about);
    if (phrase >= 0) content.phrase = this.componentId(phrase);
    if (patterns.length > 0) content.patterns = patterns;
    if (confusable.length > 0) content.confusable = confusable;
    return content;
  }

  #prompt(challenge: number): PromptContent {
    const columns = this.#tables.challenges;
    const text = columns.promptText[challenge]!;
    const gap = columns.gapStart[challenge]!;
    const meaning = columns.promptMeaning[challenge]!;
    const picture = columns.pictureKind[challenge]!;
    const audio = columns.audioKind[challenge]!;
    const prompt: Built<PromptContent> = {
      hints: this.#hints(columns.hints[challenge]!, challenge),
    };
    if (text >= 0) prompt.text = this.#text(text);
    if (gap >= 0) prompt.gapAt = [gap, columns.gapEnd[challenge]!];
    if (meaning >= 0) prompt.meaning = this.#text(meaning);
    if (picture > 0) prompt.picture = pictureOf[picture - 1]!(this.#text(columns.picture[challenge]!));
    if (audio > 0) prompt.audio = audioOf[audio - 1]!(this.#text(columns.audio[challenge]!));
    return prompt;
  }

  #text(row: number): string {
    return textAt(this.#tables.texts.text, row);
  }

  #list(row: number): readonly string[] {
    const { offsets, values } = this.#tables.lists.texts;
    const start = offsets[row]!;
    const texts = new Array<string>(offsets[row + 1]! - start);
    for (let at = 0; at < texts.length; at++) texts[at] = this.#text(values[start + at]!);
    return texts;
  }

  /** Tokens and meanings in turn; an odd text at the end says more of each. */
  #hints(row: number, challenge: number): readonly Hint[] {
    const hints = this.#pairs<Hint>(row, (token, meaning) => ({ token, meaning }));
    const { offsets, values } = this.#tables.lists.texts;
    const end = offsets[row + 1]!;
    if ((end - offsets[row]!) % 2 === 0) return hints;
    const marks = this.#text(values[end - 1]!).split(' ');
    const exercised = this.exercisedBy(challenge);
    return hints.map(({ token, meaning }, at) => {
      const mark = marks[at] ?? '';
      const hint: Built<Hint> = { token, meaning };
      const word = parseInt(mark, 10);
      if (mark.endsWith('r')) hint.reveals = true;
      if (word < exercised.length) hint.component = this.componentId(exercised[word]!);
      return hint;
    });
  }

  /** A list whose texts belong together by turns. */
  #pairs<Pair>(row: number, of: (one: string, other: string) => Pair): readonly Pair[] {
    const { offsets, values } = this.#tables.lists.texts;
    const start = offsets[row]!;
    const pairs = new Array<Pair>((offsets[row + 1]! - start) >> 1);
    for (let at = 0; at < pairs.length; at++) {
      pairs[at] = of(this.#text(values[start + 2 * at]!), this.#text(values[start + 2 * at + 1]!));
    }
    return pairs;
  }

  #components({ offsets, values }: ListColumn, row: number): readonly ComponentId[] {
    const start = offsets[row]!;
    const ids = new Array<ComponentId>(offsets[row + 1]! - start);
    for (let at = 0; at < ids.length; at++) ids[at] = this.componentId(values[start + at]!);
    return ids;
  }

  #unit(row: number): Unit {
    const { id, name, skillsStart, skillsEnd } = this.#tables.units;
    return {
      id: asId<UnitId>(textAt(id, row)),
      name: this.#text(name[row]!),
      skills: { start: skillsStart[row]!, end: skillsEnd[row]! },
    };
  }

  #skill(row: number): Skill {
    const columns = this.#tables.skills;
    const emoji = columns.emoji[row]!;
    const label = this.#labels.get(row);
    return {
      id: asId<SkillId>(textAt(columns.id, row)),
      name: this.#text(columns.name[row]!),
      ...(emoji < 0 ? {} : { emoji: this.#text(emoji) }),
      unit: columns.unit[row]!,
      words: { start: columns.wordsStart[row]!, end: columns.wordsEnd[row]! },
      phrases: { start: columns.phrasesStart[row]!, end: columns.phrasesEnd[row]! },
      ...(columns.declares[row] === 0 ? {} : { prerequisites: listAt(columns.prerequisites, row) }),
      ...(label === undefined ? {} : { label }),
    };
  }
}

const labelsOf = (labels: MoreRevisionTables['labels']): ReadonlyMap<number, string> =>
  new Map(labels ? Array.from(labels.skill, (skill, row) => [skill, textAt(labels.label, row)]) : []);

/** By `pictureKinds` and `audioKinds`, whose first is none. */
const pictureOf: readonly ((name: string) => Picture)[] = [(emoji) => ({ emoji }), (id) => ({ id })];
const audioOf: readonly ((name: string) => AudioContent)[] = [(id) => ({ id }), (say) => ({ say })];

/** A value while it is put together, field by field: several times as fast as spreading what may be absent. */
type Built<Value> = { -readonly [Field in keyof Value]: Value[Field] };
