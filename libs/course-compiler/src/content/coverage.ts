import {
  asId,
  courseOf,
  type ComponentId,
  type CourseContent,
  type Dictionaries,
  type Material,
  type RevisionId,
  type SkillId,
} from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import { courseCoverage, type CourseCoverage } from './course-coverage.js';
import type { Item } from './item.js';
import type { MadeOfCourse } from './make-challenges.js';

/** The coverage of a course, with what only its sources tell. */
export interface CoverageReport extends CourseCoverage {
  /** Challenges beyond the most that are kept about one component. */
  readonly surplus: number;
  /** Challenges that were not made, as they would not be fair, by reason. */
  readonly unfair: Readonly<Record<string, number>>;
  /** Components whose translation is their own text: nothing asks for it, as the prompt would show the answer. */
  readonly selfAnswering: readonly ComponentId[];
  /** Phrases with a word of a skill that is neither their own nor one that it stands on. */
  readonly aheadOfPrerequisites: readonly ComponentId[];
  /** Languages without a dictionary: slips that make another word are found among the words of the course alone. */
  readonly withoutDictionary: readonly string[];
}

export function coverageOf(
  content: CourseContent,
  items: readonly Item[],
  materials: readonly Material[],
  { surplus, unfair, selfAnswering }: MadeOfCourse,
  problems: Problem[],
  dictionaries: Dictionaries,
): CoverageReport {
  const stoodOn = allPrerequisites(content);
  const ahead = wordsOfPhrases(items, materials).filter(({ phrase, used }) => {
    const known = stoodOn.get(phrase.skill);
    const early = known ? used.filter(({ skill }) => skill !== phrase.skill && !known.has(skill)) : [];
    for (const word of early) problems.push(aheadWarning(phrase, word));
    return early.length > 0;
  });
  const same = items.filter(({ id }) => selfAnswering.has(id));
  if (same.length > 0) problems.push(sameWarning(same));
  return {
    ...courseCoverage(courseOf(content, asId<RevisionId>(''))),
    surplus,
    unfair,
    selfAnswering: [...selfAnswering],
    aheadOfPrerequisites: ahead.map(({ phrase }) => phrase.id),
    withoutDictionary: (['learning', 'from'] as const)
      .filter((side) => !dictionaries[side])
      .map((side) => content[side].tag),
  };
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

/** One for a course: languages share words, and most authors cannot help it. */
const sameWarning = (items: readonly Item[]): Problem =>
  warning(
    'prompt-is-answer',
    items[0]!.source.place,
    `${quoted(items.map(({ text }) => text.best))} would be asked for by the very answer, so nothing asks to translate it.`,
    'If the Translation is a slip, mend it. If both languages write it so, put it into a phrase: its gap is asked.',
  );

const quoted = (texts: readonly string[]): string =>
  [...texts.slice(0, 5).map((text) => `"${text}"`), ...(texts.length > 5 ? [`${texts.length - 5} more`] : [])].join(
    ', ',
  );

const aheadWarning = (phrase: Item, word: Item): Problem =>
  warning(
    'ahead-of-prerequisites',
    phrase.source.place,
    `"${phrase.text.best}" has "${word.text.best}" of "${word.skill}", which "${phrase.skill}" does not stand on.`,
    'Add it to Prerequisites, or write the phrase without the word.',
  );
