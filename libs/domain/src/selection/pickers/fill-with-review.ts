import { take, type Pick } from '../draft.js';
import { Tally } from '../tally.js';
import { best, type Picker } from './picker.js';

/**
 * Fill with review
 *
 * While there is room, the candidate that adds the most: gains are counted anew after each.
 */
export const fillWithReview: Picker = {
  name: 'fillWithReview',
  pick(draft, brief) {
    const tally = new Tally(brief, draft.picks);
    const chosen: Pick[] = [];
    const used = new Set<number>();
    while (draft.picks.length + chosen.length < brief.request.length) {
      const pick = best(draft.pool, ({ index }) => !used.has(index), tally, brief, this.name);
      if (!pick) break;
      tally.add(pick.candidate);
      used.add(pick.candidate.index);
      chosen.push(pick);
    }
    return take(draft, chosen);
  },
};
