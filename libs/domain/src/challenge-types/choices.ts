import type { ChallengeContent } from '../course/content.js';
import type { Shuffle } from '../random.js';
import type { Choice } from './challenge-type.js';

/**
 * Choices
 *
 * The best answer among at most `atMost - 1` wrong ones, drawn from the best of the distractors, and shuffled.
 * The draw is from twice as many as are needed, so that sessions differ without showing weak distractors.
 */
export function choicesOf(
  { accepted, distractors }: ChallengeContent,
  atMost: number,
  shuffle: Shuffle,
  show: (answer: string) => Omit<Choice, 'id'> = (text) => ({ text }),
): readonly Choice[] {
  const wrong = shuffle(distractors.slice(0, 2 * (atMost - 1))).slice(0, atMost - 1);
  return shuffle([accepted[0]!, ...wrong]).map((answer, at) => ({ id: 'abcdefgh'[at]!, ...show(answer) }));
}
