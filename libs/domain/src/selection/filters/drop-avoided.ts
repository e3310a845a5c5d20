import type { Filter } from './filter.js';

/**
 * Drop avoided
 *
 * A challenge that touches a topic which the request asks to avoid does not appear.
 */
export const dropAvoided: Filter = {
  name: 'dropAvoided',
  turnsAway({ row }, { course, request }) {
    if (request.avoid.length === 0 || course.challenges.sensitive[row] === 0) return undefined;
    const topics = course.challenge(row).sensitivity.filter((topic) => request.avoid.includes(topic));
    return topics.length > 0 ? `the request avoids ${topics.join(', ')}` : undefined;
  },
};
