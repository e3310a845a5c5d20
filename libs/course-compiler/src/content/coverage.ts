import {
  forms,
  steps,
  type ChallengeContent,
  type ChallengeTypeName,
  type ComponentId,
  type CourseContent,
  type FormName,
  type Material,
  type SkillId,
  type Step,
} from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { Item } from './item.js';
import type { MadeOfCourse } from './make-challenges.js';

/** What a course gives to choose from, and where it is thin. */
export interface CoverageReport {
  readonly units: number;
  readonly skills: number;
  readonly words: number;
  readonly phrases: number;
  readonly challenges: number;
  readonly challengesByType: Readonly<Partial<Record<ChallengeTypeName, number>>>;
  readonly challengesByStep: Readonly<Record<Step, number>>;
  /** Components without a challenge of the produce step. */
  readonly neverProduced: readonly ComponentId[];
  /** Skills whose own challenges do not fill a lesson of 15 for a learner who cannot listen. */
  readonly shortWithoutAudio: readonly SkillId[];
  /** Challenges to choose in with fewer wrong choices than a client would show. */
  readonly fewChoices: number;
  /** Challenges beyond the most that are kept about one component. */
  readonly surplus: number;
  /** Challenges that were not made, as they would not be fair, by reason. */
  readonly unfair: Readonly<Record<string, number>>;
  /** Phrases without a word that the course teaches. */
  readonly withoutTaughtWord: readonly ComponentId[];
  /** Phrases with more than one word that their own skill newly teaches. */
  readonly withSeveralNewWords: readonly ComponentId[];
  /** Phrases with a word of a skill that is neither their own nor one that it stands on. */
  readonly aheadOfPrerequisites: readonly ComponentId[];
}

const lesson = 15;

export function coverageOf(
  content: CourseContent,
  items: readonly Item[],
  materials: readonly Material[],
  made: MadeOfCourse,
  problems: Problem[],
): CoverageReport {
  const { units, skills, components, challenges } = content;
  const room = roomWithoutAudio(challenges);
  const produced = new Set(
    challenges.filter(({ form }) => formNamed(form).step === 'produce').map(({ about }) => about),
  );
  const words = wordsOfPhrases(items, materials);
  const stoodOn = allPrerequisites(content);
  const ahead = words.filter(({ phrase, used }) => {
    const known = stoodOn.get(phrase.skill);
    const early = known ? used.filter(({ skill }) => skill !== phrase.skill && !known.has(skill)) : [];
    for (const word of early) problems.push(aheadWarning(phrase, word));
    return early.length > 0;
  });
  return {
    units: units.length,
    skills: skills.length,
    words: components.filter(({ kind }) => kind === 'word').length,
    phrases: words.length,
    challenges: challenges.length,
    challengesByType: tally(challenges.map(({ form }) => formNamed(form).type)),
    challengesByStep: { ...zeroSteps, ...tally(challenges.map(({ form }) => formNamed(form).step)) },
    neverProduced: components.filter(({ id }) => !produced.has(id)).map(({ id }) => id),
    shortWithoutAudio: skills.map(({ id }) => id).filter((id) => (room.get(id) ?? 0) < lesson),
    fewChoices: challenges.filter(({ form, distractors }) => formNamed(form).way === 'choose' && distractors.length < 2)
      .length,
    surplus: made.surplus,
    unfair: made.unfair,
    withoutTaughtWord: words.filter(({ used }) => used.length === 0).map(({ phrase }) => phrase.id),
    withSeveralNewWords: words
      .filter(({ phrase, used }) => used.filter(({ skill }) => skill === phrase.skill).length > 1)
      .map(({ phrase }) => phrase.id),
    aheadOfPrerequisites: ahead.map(({ phrase }) => phrase.id),
  };
}

const formsByName = new Map(forms.map((form) => [form.name, form]));
const formNamed = (name: FormName) => formsByName.get(name)!;
const zeroSteps = Object.fromEntries(steps.map((step) => [step, 0])) as Record<Step, number>;

function tally<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The taught words that each phrase has. */
function wordsOfPhrases(items: readonly Item[], materials: readonly Material[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((phrase, row) => {
    if (phrase.kind !== 'phrase') return [];
    const found = materials[row]!.occurrences.map(({ component }) => byId.get(component)!);
    return [{ phrase, used: [...new Set(found)].filter((item) => item !== phrase) }];
  });
}

/** Each skill's prerequisites and theirs in turn; absent where a skill declares nothing. */
function allPrerequisites({ skills }: CourseContent): ReadonlyMap<SkillId, ReadonlySet<SkillId>> {
  const all = new Map<SkillId, ReadonlySet<SkillId>>();
  for (const { id, prerequisites } of skills) {
    if (prerequisites) all.set(id, new Set(prerequisites.flatMap((skill) => [skill, ...(all.get(skill) ?? [])])));
  }
  return all;
}

const aheadWarning = (phrase: Item, word: Item): Problem =>
  warning(
    'ahead-of-prerequisites',
    phrase.source.place,
    `"${phrase.text.best}" has "${word.text.best}" of "${word.skill}", which "${phrase.skill}" does not stand on.`,
    'Add it to Prerequisites, or write the phrase without the word.',
  );

/**
 * How many challenges of its own each skill has for a lesson without audio: at most five about a word, as others stand
 * between, two about a phrase, and five among words.
 */
function roomWithoutAudio(challenges: readonly ChallengeContent[]): ReadonlyMap<SkillId, number> {
  const counts = new Map<string, number>();
  const room = new Map<SkillId, number>();
  for (const { form, about, phrase, skill } of challenges) {
    if (formNamed(form).needs.includes('listen')) continue;
    const group = about ?? skill;
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    if (count <= (about !== undefined && about === phrase ? 2 : 5)) room.set(skill, (room.get(skill) ?? 0) + 1);
  }
  return room;
}
