import { roundScore, SuccessModel } from '@session-generator/domain';

import { clip } from './clip.js';

/**
 * Logistic success
 *
 * The log-odds of a right answer are ability − difficulty + ½·log-odds of recall: the Rasch model of item response
 * theory, with what is remembered as a third term. Half of it, because a learner who has forgotten a word may still
 * work it out, and one who remembers it may still slip. Recall counts between 0.02 and 0.98, and so does the answer.
 *
 * @example success(0, 0, 0.5) is 0.5; success(0, -1, 0.9) is 0.890768; success(0, 1, 0.9) is 0.524634
 */
export class LogisticSuccess extends SuccessModel {
  override readonly name = 'logistic';

  constructor(private readonly weightOfRecall = 0.5) {
    super();
  }

  override success(ability: number, difficulty: number, recall: number): number {
    const remembered = clip(recall, 0.02, 0.98);
    const logit = ability - difficulty + this.weightOfRecall * Math.log(remembered / (1 - remembered));
    return roundScore(clip(1 / (1 + Math.exp(-logit)), 0.02, 0.98));
  }
}
