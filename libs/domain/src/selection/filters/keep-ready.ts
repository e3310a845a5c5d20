import type { Filter } from './filter.js';

/**
 * Keep ready
 *
 * A challenge appears only if at most one of its words is new and not taught in this session; none where it is about
 * a new word itself, or about no word at all.
 */
export const keepReady: Filter = {
  name: 'keepReady',
  relaxedAs: 'one-new',
  turnsAway: ({ strangers }) =>
    strangers > 1 ? `it needs ${strangers} new words that this session does not teach` : undefined,
};
