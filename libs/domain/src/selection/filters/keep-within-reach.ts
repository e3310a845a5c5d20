import type { Filter } from './filter.js';

/**
 * Keep within reach
 *
 * A challenge that the learner would almost surely fail is left out: below the floor of the plan's band.
 */
export const keepWithinReach: Filter = {
  name: 'keepWithinReach',
  relaxedAs: 'band',
  turnsAway: ({ success }, { plan: { band } }) =>
    success < band.floor ? `a right answer is less likely than ${band.floor}` : undefined,
};
