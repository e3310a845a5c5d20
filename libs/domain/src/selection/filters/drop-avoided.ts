import { avoidedBy } from '../pool/can-take.js';
import type { Filter } from './filter.js';

/**
 * Drop avoided
 *
 * A challenge that touches a topic which the request asks to avoid does not appear.
 */
export const dropAvoided: Filter = {
  name: 'dropAvoided',
  turnsAway({ row }, { course, request }) {
    const topics = avoidedBy(request, course, row);
    return topics.length > 0 ? `the request avoids ${topics.join(', ')}` : undefined;
  },
};
