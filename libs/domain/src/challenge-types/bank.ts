import type { ChallengeContent } from '../course/content.js';
import type { Shuffle } from '../random.js';

/** The tokens of the best answer among a few wrong ones, shuffled: about half as many wrong as right, at least two. */
export function bankOf({ tokens, distractors }: ChallengeContent, shuffle: Shuffle): readonly string[] {
  const wrong = Math.max(2, Math.floor(tokens.length / 2));
  return shuffle([...tokens, ...shuffle(distractors.slice(0, 2 * wrong)).slice(0, wrong)]);
}
