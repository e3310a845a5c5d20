import type { Law } from './law.js';

/**
 * One new
 *
 * A challenge exercises at most one word that is new and not yet taught in this session; `match-pairs` none.
 *
 * @example a phrase of two new words may stand once one of them was taught
 */
export const oneNew: Law = {
  name: 'one-new',
  allows({ taught }, { topic, newWords, strangers }) {
    const unseen = bitsIn(newWords & ~taught) + strangers;
    return topic < 0 ? unseen === 0 : unseen <= 1;
  },
  breach: 'it exercises more new words than one that were not taught before',
};

function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
