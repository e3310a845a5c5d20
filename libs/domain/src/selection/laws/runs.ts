import type { OrderLaw } from './law.js';

/**
 * Runs
 *
 * At most so many challenges of one type stand in a row.
 *
 * @example with runs(2), after L L, T may stand and L may not
 */
export const runs = (most: number): OrderLaw => ({
  name: 'runs',
  allows({ placed }, { type }) {
    const start = placed.length - most;
    if (start < 0) return true;
    for (let at = placed.length - 1; at >= start; at--) if (placed[at]!.type !== type) return true;
    return false;
  },
  looksBack: most,
  breach: `more than ${most} of one type in a row`,
  bounds: { inARow: most },
});
