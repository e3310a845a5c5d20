import { closeStrong } from '../selection/arrangers/close-strong.js';
import { openEasy } from '../selection/arrangers/open-easy.js';
import { all } from '../selection/laws/laws.js';
import { fillWithReview } from '../selection/pickers/fill-with-review.js';
import { pickWeakest } from '../selection/pickers/pick-weakest.js';
import { ofTopics } from '../selection/pool/matching.js';
import type { SessionPlan } from '../selection/session-plan.js';
import { dueInScope } from '../selection/targets/due.js';
import { metWeakestFirst, presumedLatestFirst } from '../selection/targets/filler.js';
import { band, filters, weights } from './ordinary.js';

declare module '../request/kinds.js' {
  interface Kinds {
    practice: 'skill' | 'unit' | 'course';
  }
}

/** Asks what is about to be forgotten, of a skill, a unit or the course. */
export const practice: SessionPlan<'practice'> = {
  kind: 'practice',
  of: ['skill', 'unit', 'course'],
  targets: [dueInScope],
  share: 1 / 2,
  withoutTargets: 'The learner has met nothing here that can be practised yet: ask for a lesson first.',
  fillers: [metWeakestFirst, presumedLatestFirst],
  matching: ofTopics,
  filters,
  pickers: [pickWeakest, fillWithReview],
  arrangers: [openEasy, closeStrong],
  laws: all,
  band,
  weights,
};
