import type { OrderLaw } from './law.js';

/**
 * Gap
 *
 * Between two challenges about one component stand at least so many others.
 *
 * @example with gap(2), after A B, C may stand and A may not
 */
export const gap = (others: number): OrderLaw => ({
  name: 'gap',
  allows: ({ placed, topicLast }, { topic }) => topic < 0 || placed.length - topicLast[topic]! > others,
  looksBack: others,
  breach: `fewer than ${others} others since the last challenge about this component`,
  bounds: { apart: others + 1 },
});
