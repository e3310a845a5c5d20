import { type ComponentState, type Outcome, RecallModel } from '@session-generator/domain';

import { reviewed } from './reviewed.js';

/** The control: what was ever answered is recalled with one and the same chance. A model that scores worse knows nothing. */
export class ConstantRecall extends RecallModel {
  override readonly name = 'constant';

  constructor(private readonly probability = 0.8) {
    super();
  }

  override recall({ right, wrong, memory }: ComponentState): number {
    return right + wrong === 0 && !memory ? 0 : this.probability;
  }

  override review(state: ComponentState, outcome: Outcome, now: number): ComponentState {
    return reviewed(state, outcome, now);
  }
}
