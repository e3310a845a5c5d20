import type { Filter } from './filter.js';

/** One day, in milliseconds. */
export const cooldownMs = 24 * 60 * 60 * 1000;

/**
 * Drop recent
 *
 * A challenge that this learner saw within the last day does not come again.
 */
export const dropRecent: Filter = {
  name: 'dropRecent',
  relaxedAs: 'cooldown',
  turnsAway: ({ isRecent }) => (isRecent ? 'it was shown within the last day' : undefined),
};
