import type { ComponentState } from './learner.js';

export type Outcome = 'right' | 'wrong';

/** How a learner forgets. */
export abstract class RecallModel {
  abstract readonly name: string;
  /** The probability, from 0 to 1, that the component is remembered at `now` (milliseconds since 1970). */
  abstract recall(state: ComponentState, now: number): number;
  /** The state after one more answer at `now`. */
  abstract review(state: ComponentState, outcome: Outcome, now: number): ComponentState;
}
