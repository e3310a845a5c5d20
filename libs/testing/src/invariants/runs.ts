import { type Law, ofOneType } from './law.js';

/**
 * Runs
 *
 * At most 2 of one type in a row. The third and every later one break it.
 *
 * @example L L L L breaks it at 2 and at 3
 */
export const runs: Law = {
  name: 'runs',
  exempt: ofOneType,
  breaches: ({ session: { challenges } }) =>
    challenges.flatMap(({ type }, where) =>
      where >= 2 && challenges[where - 1]!.type === type && challenges[where - 2]!.type === type
        ? [{ where, detail: `the third "${type}" in a row` }]
        : [],
    ),
};
