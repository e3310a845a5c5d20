import type { Challenge } from '@session-generator/domain';

import type { Law } from './law.js';

const between = 4;
const most = 2;

/**
 * Once
 *
 * No challenge twice. A phrase, whichever direction, at most twice, in different forms, with at least 4 others
 * between. The later one breaks it.
 *
 * @example P B C D E P' keeps it; P B C D P' breaks it at 4, and P B C D E P at 5
 */
export const once: Law = {
  name: 'once',
  exempt: [],
  breaches: ({ session: { challenges } }) =>
    challenges.flatMap((challenge, where) => {
      const reasons = [
        ...repeats(challenge, challenges.slice(0, where)),
        ...repeatsOfPhrase(challenge, challenges, where),
      ];
      return reasons.length > 0 ? [{ where, detail: reasons.join('; ') }] : [];
    }),
};

const repeats = ({ id }: Challenge, before: readonly Challenge[]): readonly string[] =>
  before.some((other) => other.id === id) ? ['this challenge was shown before'] : [];

function repeatsOfPhrase(
  { phrase, form }: Challenge,
  challenges: readonly Challenge[],
  where: number,
): readonly string[] {
  if (phrase === undefined) return [];
  const places = challenges.flatMap((other, at) => (at < where && other.phrase === phrase ? [at] : []));
  const last = places.at(-1);
  if (last === undefined) return [];
  return [
    ...(places.length >= most ? [`"${phrase}" was shown ${places.length} times before`] : []),
    ...(places.some((at) => challenges[at]!.form === form) ? [`"${phrase}" was shown in this form before`] : []),
    ...(where - last <= between
      ? [`only ${where - last - 1} between this and the last showing of "${phrase}" (at ${last})`]
      : []),
  ];
}
