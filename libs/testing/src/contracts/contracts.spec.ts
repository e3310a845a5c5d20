import { type ComponentState, courseOf, asId, RecallModel, SuccessModel } from '@session-generator/domain';

import { InMemoryCourseStore } from '../doubles/in-memory-course-store.js';
import { courseContract } from './course-contract.js';
import { courseStoreContract } from './course-store-contract.js';
import { recallModelContract } from './recall-model-contract.js';
import { successModelContract } from './success-model-contract.js';

courseContract('courseOf', (content) => courseOf(content, asId('r1')));
courseStoreContract('InMemoryCourseStore', async (...contents) => new InMemoryCourseStore(...contents));

/** Half is forgotten in as many days as there were right answers. */
class HalfLives extends RecallModel {
  override readonly name = 'half-lives';
  override recall({ lastSeenAt, right }: ComponentState, now: number): number {
    if (Number.isNaN(lastSeenAt)) return 0;
    return Math.exp((-Math.LN2 * Math.max(0, now - lastSeenAt)) / 86_400_000 / Math.max(0.5, right));
  }
  override review(state: ComponentState, outcome: 'right' | 'wrong', now: number): ComponentState {
    return { ...state, lastSeenAt: now, [outcome]: state[outcome] + 1 };
  }
}
recallModelContract('A model of half-lives', new HalfLives());

class Odds extends SuccessModel {
  override readonly name = 'odds';
  override success(ability: number, difficulty: number, recall: number): number {
    return recall / (1 + Math.exp(difficulty - ability));
  }
}
successModelContract('A model of odds', new Odds());
