import {
  forms,
  steps,
  type ChallengeTypeName,
  type ComponentId,
  type Course,
  type RowRange,
  type SkillId,
  type Step,
} from '@session-generator/domain';

/** What a course gives to choose from, and where it is thin. */
export interface CourseCoverage {
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
  /** Phrases without a word that the course teaches. */
  readonly withoutTaughtWord: readonly ComponentId[];
  /** Phrases with more than one word that their own skill newly teaches. */
  readonly withSeveralNewWords: readonly ComponentId[];
}

/** The coverage of any course, compiled just now or long published. It looks at every challenge. */
export function courseCoverage(course: Course): CourseCoverage {
  const { units, skills, components, challenges } = course;
  const rows = rowsOf({ start: 0, end: components.count });
  const all = rowsOf({ start: 0, end: challenges.count });
  const formAt = (challenge: number) => forms[challenges.form[challenge]!]!;
  const phrases = rows.filter((row) => components.kind[row] === 1).map((row) => ({ row, used: wordsOf(course, row) }));
  const isOwn = (phrase: number) => (word: number) => components.skill[word] === components.skill[phrase];
  const idOf = ({ row }: { readonly row: number }): ComponentId => course.componentId(row);
  return {
    units: units.length,
    skills: skills.length,
    words: rows.length - phrases.length,
    phrases: phrases.length,
    challenges: challenges.count,
    challengesByType: tally(all.map((challenge) => formAt(challenge).type)),
    challengesByStep: { ...zeroSteps, ...tally(all.map((challenge) => formAt(challenge).step)) },
    neverProduced: rows
      .filter((row) => !rowsOf(course.challengesAbout(row)).some((challenge) => formAt(challenge).step === 'produce'))
      .map((row) => course.componentId(row)),
    shortWithoutAudio: skills.filter((_, row) => roomWithoutAudio(course, row) < lesson).map(({ id }) => id),
    fewChoices: all.filter(
      (challenge) => formAt(challenge).way === 'choose' && course.challenge(challenge).distractors.length < 2,
    ).length,
    withoutTaughtWord: phrases.filter(({ used }) => used.length === 0).map(idOf),
    withSeveralNewWords: phrases.filter(({ row, used }) => used.filter(isOwn(row)).length > 1).map(idOf),
  };
}

const lesson = 15;
const zeroSteps = Object.fromEntries(steps.map((step) => [step, 0])) as Record<Step, number>;

const rowsOf = ({ start, end }: RowRange): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);

function tally<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The taught words that a phrase has: what its challenges exercise besides itself. */
function wordsOf(course: Course, phrase: number): readonly number[] {
  const exercised = rowsOf(course.challengesAbout(phrase)).flatMap((challenge) =>
    Array.from(course.exercisedBy(challenge)),
  );
  return [...new Set(exercised)].filter((row) => row !== phrase);
}

/**
 * How many challenges of its own a skill has for a lesson without audio: at most five about a word, as others stand
 * between, two about a phrase, and five among words.
 */
function roomWithoutAudio(course: Course, row: number): number {
  const { words, phrases } = course.skills[row]!;
  const silent = (range: RowRange): number =>
    rowsOf(range).filter((challenge) => !forms[course.challenges.form[challenge]!]!.needs.includes('listen')).length;
  const about = (components: RowRange, most: number): number =>
    rowsOf(components).reduce((sum, component) => sum + Math.min(most, silent(course.challengesAbout(component))), 0);
  return about(words, 5) + about(phrases, 2) + Math.min(5, silent(course.challengesAmong(row)));
}
