import type { Picker } from './picker.js';
import { Choosing } from './choosing.js';

/**
 * Fill with review
 *
 * While there is room, the candidate that adds the most: gains are counted again after each.
 */
export const fillWithReview: Picker = {
  name: 'fillWithReview',
  pick(draft, brief) {
    const choosing = new Choosing(draft, brief, this.name);
    while (!choosing.isFull && choosing.takeBest(draft.pool));
    return choosing.result;
  },
};
