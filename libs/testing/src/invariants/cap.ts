import { type Law, ofOneType } from './law.js';

/** How many of one type a session of so many may hold: two fifths, rounded up. */
export const capOf = (length: number): number => Math.ceil((length * 2) / 5);

/**
 * Cap
 *
 * At most ⌈0.4 × length⌉ of one type, where the length is what the session has. Each one beyond that breaks it.
 *
 * @example L T L A L breaks it at 4
 */
export const cap: Law = {
  name: 'cap',
  exempt: ofOneType,
  breaches: ({ session: { challenges } }) => {
    const most = capOf(challenges.length);
    const count = new Map<string, number>();
    return challenges.flatMap(({ type }, where) => {
      const nth = (count.get(type) ?? 0) + 1;
      count.set(type, nth);
      return nth > most
        ? [{ where, detail: `${nth} of type "${type}" in a session of ${challenges.length}: at most ${most}` }]
        : [];
    });
  },
};
