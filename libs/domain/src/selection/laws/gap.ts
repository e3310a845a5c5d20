import type { Law } from './law.js';

/**
 * Gap
 *
 * Between two challenges about one component stand at least two others.
 *
 * @example after A B, C may stand and A may not
 */
export const gap: Law = {
  name: 'gap',
  allows: ({ placed, topicLast }, { topic }) => topic < 0 || placed.length - topicLast[topic]! > 2,
  breach: 'fewer than 2 others since the last challenge about this component',
};
