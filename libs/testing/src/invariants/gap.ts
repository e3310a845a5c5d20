import type { Law } from './law.js';

const between = 2;

/**
 * Gap
 *
 * Between two challenges about one component stand at least 2 others. The later one of a pair that stands closer
 * breaks it.
 *
 * @example A B A breaks it at 2; A B C A does not
 */
export const gap: Law = {
  name: 'gap',
  exempt: [],
  breaches: ({ session: { challenges } }) => {
    const last = new Map<string, number>();
    return challenges.flatMap(({ about }, where) => {
      if (about === undefined) return [];
      const before = last.get(about);
      last.set(about, where);
      return before !== undefined && where - before <= between
        ? [
            {
              where,
              detail: `only ${where - before - 1} between this and the last challenge about "${about}" (at ${before})`,
            },
          ]
        : [];
    });
  },
};
