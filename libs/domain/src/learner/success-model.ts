/** How likely a learner is to answer a challenge right. */
export abstract class SuccessModel {
  abstract readonly name: string;
  /**
   * A probability from 0 to 1.
   *
   * @param ability of the learner, in logits
   * @param difficulty of the challenge, in logits
   * @param recall the probability that its component is remembered; for one never met, the chance of a first guess
   */
  abstract success(ability: number, difficulty: number, recall: number): number;
}
