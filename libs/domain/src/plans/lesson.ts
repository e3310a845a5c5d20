import { closeStrong } from '../selection/arrangers/close-strong.js';
import { openEasy } from '../selection/arrangers/open-easy.js';
import { all } from '../selection/laws/laws.js';
import { fillWithReview } from '../selection/pickers/fill-with-review.js';
import { pickNew } from '../selection/pickers/pick-new.js';
import { pickWeakest } from '../selection/pickers/pick-weakest.js';
import { ofScope } from '../selection/pool/matching.js';
import type { SessionPlan } from '../selection/session-plan.js';
import { due } from '../selection/targets/due.js';
import { metWeakestFirst, presumedLatestFirst } from '../selection/targets/filler.js';
import { newPhrases } from '../selection/targets/new-phrases.js';
import { newWords, nextWordAlone } from '../selection/targets/new-words.js';
import { band, filters, weights } from './ordinary.js';

declare module '../request/kinds.js' {
  interface Kinds {
    lesson: 'skill';
  }
}

/** Teaches the next components of a skill, and mixes in weak ones. */
export const lesson: SessionPlan<'lesson'> = {
  kind: 'lesson',
  of: ['skill'],
  targets: [newWords(6, 2, 5), newPhrases, due, nextWordAlone],
  share: 7 / 8,
  withoutTargets: 'Nothing of this skill can be taught to this learner, and nothing that was met can be asked.',
  fillers: [metWeakestFirst, presumedLatestFirst],
  matching: ofScope,
  filters,
  pickers: [pickNew, pickWeakest, fillWithReview],
  arrangers: [openEasy, closeStrong],
  laws: all,
  band,
  weights,
};
