import type { Topic } from './topic.js';

/** One bit each: a session teaches no more new words than a whole number has bits. */
export const mostNewWords = 32;

/** By topic: the bit of a new word in sets of new words, 0 for any other topic. */
export function newWordBits(topics: readonly Topic[]): Int32Array {
  const bits = new Int32Array(topics.length);
  let words = 0;
  topics.forEach(({ role }, topic) => {
    if (role === 'new-word' && words < mostNewWords) bits[topic] = 1 << words++;
  });
  return bits;
}
