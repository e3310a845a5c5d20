import type { Filter } from './filter.js';

/**
 * Keep ready
 *
 * A challenge appears only if no more of its words are new and not taught in this session than one challenge may have.
 */
export const keepReady: Filter = {
  name: 'keepReady',
  relaxedAs: 'one-new',
  turnsAway: ({ strangers }, { bounds }) =>
    strangers > bounds.unseen ? `it needs ${strangers} new words that this session does not teach` : undefined,
};
