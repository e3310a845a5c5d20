import type { Law } from './law.js';

/**
 * Runs
 *
 * At most two challenges of one type in a row.
 *
 * @example after L L, T may stand and L may not
 */
export const runs: Law = {
  name: 'runs',
  allows({ placed }, { type }) {
    const at = placed.length;
    return at < 2 || placed[at - 1]!.type !== type || placed[at - 2]!.type !== type;
  },
  breach: 'the third of one type in a row',
};
