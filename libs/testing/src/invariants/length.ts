import type { Law } from './law.js';

/**
 * Length
 *
 * As many challenges as were asked for. Where neither request nor report says how many, any number is right.
 *
 * @example 4 of 5 breaks it, for the whole session
 */
export const length: Law = {
  name: 'length',
  exempt: [],
  breaches: ({ session: { challenges, report }, asked }) => {
    const wanted = asked?.request.length ?? report?.asked ?? challenges.length;
    return challenges.length === wanted
      ? []
      : [{ where: null, detail: `${challenges.length} challenges of ${wanted}` }];
  },
};
