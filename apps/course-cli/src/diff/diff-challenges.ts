import { isDeepStrictEqual } from 'node:util';

import { fold, forms, type ChallengeContent, type Course } from '@session-generator/domain';

/** What else is right about a component, and what is right no more. */
export interface AnswerDifference {
  readonly id: string;
  readonly skill: string;
  readonly text: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface ChallengeDifference {
  readonly added: number;
  readonly removed: number;
  /** Those of one id that ask, offer or accept something else; a difficulty alone is not seen. */
  readonly changed: number;
}

/**
 * Diff challenges
 *
 * How many came, went and changed; and, of those that are in both courses, which answers about each component became
 * right and which ceased to be: answers that a learner writes, builds or says. Two that are graded alike are one.
 */
export function diffChallenges(
  before: Course,
  after: Course,
): { readonly answers: readonly AnswerDifference[]; readonly challenges: ChallengeDifference } {
  const answers = new Map<string, AnswerDifference>();
  const formerRows = new Map<number, number>();
  for (let row = 0; row < before.challenges.count; row++) {
    const now = after.challengeRowOf(before.challengeId(row));
    if (now !== undefined) formerRows.set(now, row);
  }
  const both = formerRows.size;
  let changed = 0;
  for (let row = 0; row < after.challenges.count; row++) {
    const formerRow = formerRows.get(row);
    if (formerRow === undefined) continue;
    const [was, is] = [before.challenge(formerRow), after.challenge(row)];
    const seen = was.id === is.id ? withoutDifficulty : withoutIds;
    if (isDeepStrictEqual(seen(was), seen(is))) continue;
    changed++;
    if (is.about === undefined || !openForms.has(is.form)) continue;
    const found = answers.get(is.about);
    answers.set(is.about, {
      id: is.about,
      skill: is.skill,
      text: after.componentTexts(after.challenges.about[row]!).text,
      added: withoutTwins([...(found?.added ?? []), ...onlyIn(is, was)]),
      removed: withoutTwins([...(found?.removed ?? []), ...onlyIn(was, is)]),
    });
  }
  return {
    answers: [...answers.values()].filter(({ added, removed }) => added.length + removed.length > 0),
    challenges: { added: after.challenges.count - both, removed: before.challenges.count - both, changed },
  };
}

const withoutDifficulty = ({ difficulty: _, ...rest }: ChallengeContent) => rest;

/** Of a renamed one, only what a learner sees. */
const withoutIds = (challenge: ChallengeContent) => {
  const { id: _id, about: _about, phrase: _phrase, exercises: _exercises, skill: _skill, ...rest } = challenge;
  return withoutDifficulty(rest as ChallengeContent);
};

/** What is chosen is shown, and what is only heard or read aloud has one answer. */
const openForms = new Set(
  forms.filter(({ way, direction }) => way !== 'choose' && direction !== 'none').map(({ name }) => name),
);

function onlyIn({ accepted }: ChallengeContent, other: ChallengeContent): readonly string[] {
  const others = new Set(other.accepted.map(fold));
  return accepted.filter((answer) => !others.has(fold(answer)));
}

/** The first of those that are graded alike. */
const withoutTwins = (answers: readonly string[]): readonly string[] =>
  [...new Map([...answers].reverse().map((answer) => [fold(answer), answer])).values()].reverse();
