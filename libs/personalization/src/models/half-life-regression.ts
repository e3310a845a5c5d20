import { type ComponentState, type Outcome, RecallModel, roundScore } from '@session-generator/domain';

import { clip } from './clip.js';
import { powerForgetting } from './power-forgetting.js';
import { reviewed } from './reviewed.js';

/** The weights of a half-life regression: what the logarithm (base 2) of the half-life in days is made of. */
export interface HalfLifeWeights {
  readonly bias: number;
  /** Of √(1 + right answers) and of √(1 + wrong answers). */
  readonly right: number;
  readonly wrong: number;
}

/**
 * Ours: a fit to the first 70 % of the reviews of one Anki learner that came 12 hours or more after the one before,
 * rounded to quarters. The README has the scores on the rest.
 */
export const halfLifeWeights: HalfLifeWeights = { bias: -1.75, right: 4.25, wrong: -2.25 };

/**
 * Half-life regression
 *
 * A memory halves in h days: recall = 2^(−t / h), and h = 2^(bias + right·√(1 + n right) + wrong·√(1 + n wrong)), with
 * h kept between 15 minutes and 274 days and recall between 0.0001 and 0.9999: features and limits as in the published
 * model without lexeme weights (Settles & Meeder 2016, "A Trainable Spaced Repetition Model for Language Learning",
 * and its code). Where a product sends the state of a memory model, that state is used instead of the counts.
 * What was never answered is not recalled.
 *
 * @example once right: after 4 days 0.5. Once right and once wrong: after 2 days 0.5.
 */
export class HalfLifeRegression extends RecallModel {
  override readonly name = 'half-life-regression';

  constructor(private readonly weights: HalfLifeWeights = halfLifeWeights) {
    super();
  }

  override recall(state: ComponentState, now: number): number {
    const { lastSeenAt, right, wrong, memory } = state;
    if (Number.isNaN(lastSeenAt) || (right + wrong === 0 && !memory)) return 0;
    // A clock that runs behind is not a memory of the future.
    const days = Math.max(0, now - lastSeenAt) / millisecondsADay;
    const recall = memory ? powerForgetting(days, memory.stability) : twoTo(-days / this.#halfLife(right, wrong));
    return roundScore(clip(recall, 0.0001, 0.9999));
  }

  override review(state: ComponentState, outcome: Outcome, now: number): ComponentState {
    return reviewed(state, outcome, now);
  }

  #halfLife(right: number, wrong: number): number {
    const { bias, right: perRight, wrong: perWrong } = this.weights;
    return clip(twoTo(bias + perRight * Math.sqrt(1 + right) + perWrong * Math.sqrt(1 + wrong)), 15 / (24 * 60), 274);
  }
}

const millisecondsADay = 86_400_000;

/** 2 to a power, by way of `exp`: `**` gives other bits on other versions of Node. */
const twoTo = (power: number): number => Math.exp(power * Math.LN2);
