import {
  type Challenge,
  type Course,
  type Gradable,
  accepts,
  answerOfChoice,
  knownForm,
} from '@session-generator/domain';

import { bankFaults } from './fair-bank.js';
import { pairFaults } from './fair-pairs.js';
import type { Law } from './law.js';

/**
 * Fair
 *
 * Exactly one choice is right, and it is the one that the key names; at least one is wrong. No left side of a pair
 * matches two right sides. Some accepted answer can be built from the tokens of the bank. Every key grades its own
 * answers right. Judged by the key of the session, and by the course where that holds the challenge.
 */
export const fair: Law = {
  name: 'fair',
  exempt: [],
  breaches: ({ session: { challenges }, course }) =>
    challenges.flatMap((challenge, where) => {
      const reasons = [...new Set(faultsOf(challenge, course))];
      return reasons.length > 0 ? [{ where, detail: reasons.join('; ') }] : [];
    }),
};

function faultsOf(challenge: Challenge, course: Course): readonly string[] {
  const row = course.challengeRowOf(challenge.id);
  const keys: readonly Gradable[] = [
    ...(challenge.answerKey ? [challenge.answerKey] : []),
    ...(row === undefined ? [] : [course.challenge(row)]),
  ];
  if (keys.length === 0) return ['there is no key to judge it by: neither the session nor the course has one'];
  return [
    ...keys.flatMap((key) => [...keyFaults(key, challenge), ...shownFaults(key, challenge)]),
    ...pairFaults(challenge, course),
  ];
}

const keyFaults = (key: Gradable, { answerKey }: Challenge): readonly string[] => [
  ...(key.accepted.length === 0 ? ['no answer is accepted'] : []),
  ...[...key.accepted, ...(answerKey ? [answerKey.best] : [])]
    .filter((answer) => !accepts(key, answer))
    .map((answer) => `the key grades its own answer "${answer}" wrong`),
];

function shownFaults(key: Gradable, challenge: Challenge): readonly string[] {
  const way = knownForm(challenge.form)?.way;
  if (challenge.choices || way === 'choose') return choiceFaults(key, challenge);
  if (challenge.tokens) return bankFaults(key, challenge.tokens, challenge.joiner ?? ' ');
  return way === 'tap' && !challenge.pairs ? ['there is nothing to tap'] : [];
}

function choiceFaults(key: Gradable, { choices = [], answerKey }: Challenge): readonly string[] {
  const right = choices.filter((choice) => accepts(key, answerOfChoice(choice)));
  const named = answerKey?.choice;
  return [
    ...(right.length === 1
      ? []
      : [`${right.length} of ${choices.length} choices are right: ${right.map(answerOfChoice).join(', ')}`]),
    ...(choices.length > right.length ? [] : ['no choice is wrong']),
    ...(named === undefined || right.some(({ id }) => id === named)
      ? []
      : [`the key names choice "${named}", which is not right`]),
  ];
}
