import type { OrderLaw } from './law.js';

/**
 * One new
 *
 * A challenge exercises at most so many words that are new and not yet taught in this session; `match-pairs` none. A
 * word is taught if the first challenge about it teaches it.
 *
 * @example with oneNew(1), a phrase of two new words may stand once one of them was taught
 */
export const oneNew = (most: number): OrderLaw => ({
  name: 'one-new',
  allows({ taught }, { topic, newWords, strangers }) {
    const unseen = bitsIn(newWords & ~taught) + strangers;
    return unseen <= (topic < 0 ? 0 : most);
  },
  looksBack: 0,
  breach: `it exercises more new words than ${most === 1 ? 'one' : most} that were not taught before`,
  bounds: { unseen: most },
});

/** How many bits are set. */
export function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
