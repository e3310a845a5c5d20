import { aboutEach, take, type Pick } from '../draft.js';
import { Tally } from '../tally.js';
import { best, type Picker } from './picker.js';

/**
 * Pick weakest
 *
 * One challenge about each weak component, the least likely recalled first, as many as there is room for.
 */
export const pickWeakest: Picker = {
  name: 'pickWeakest',
  pick(draft, brief) {
    const tally = new Tally(brief, draft.picks);
    const about = aboutEach(draft.pool, brief.topics.length);
    const chosen: Pick[] = [];
    brief.topics.forEach(({ role }, topic) => {
      if (role !== 'weak' || draft.picks.length + chosen.length >= brief.request.length) return;
      const pick = best(about[topic]!, () => true, tally, brief, this.name);
      if (!pick) return;
      tally.add(pick.candidate);
      chosen.push(pick);
    });
    return take(draft, chosen);
  },
};
