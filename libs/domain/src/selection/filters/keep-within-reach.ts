import type { Filter } from './filter.js';

/**
 * Keep within reach
 *
 * A challenge that the learner would almost surely fail is left out.
 *
 * @param lowest the least probability of a right answer
 */
export const keepWithinReach = (lowest: number): Filter => ({
  name: `keepWithinReach(${lowest})`,
  relaxedAs: 'band',
  turnsAway: ({ success }) => (success < lowest ? `a right answer is less likely than ${lowest}` : undefined),
});
