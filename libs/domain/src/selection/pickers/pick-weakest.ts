import { aboutEach } from '../draft.js';
import { Choosing } from './choosing.js';
import type { Picker } from './picker.js';

/**
 * Pick weakest
 *
 * One challenge about each weak component, the least likely recalled first, as many as there is room for.
 */
export const pickWeakest: Picker = {
  name: 'pickWeakest',
  pick(draft, brief) {
    const choosing = new Choosing(draft, brief, this.name);
    const about = aboutEach(draft.pool, brief.topics.length);
    brief.topics.forEach(({ role }, topic) => {
      if (role === 'weak' && !choosing.isFull) choosing.takeBest(about[topic]!);
    });
    return choosing.result;
  },
};
