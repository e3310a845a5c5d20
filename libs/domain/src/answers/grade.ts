import { fold } from './fold.js';

export type Verdict = 'right' | 'wrong';

/** What grading needs of a challenge or of its answer key. */
export interface Gradable {
  readonly accepted: readonly string[];
}

/**
 * Grade
 *
 * An answer is right when it equals an accepted one after `fold`. A choice is answered with its text (a picture, with
 * its emoji or id), a word bank with its tokens joined, and pairs with a line each, `left = right`, in any order.
 * An empty answer is wrong.
 *
 * @example of the accepted 'Yo bebo café.' and 'Bebo café.', 'bebo  café' is right and 'bebo cafe' is wrong
 */
export const grade = (key: Gradable, answer: string): Verdict => graderOf(key)(answer);

/** The same for many answers to one key, whose accepted answers are folded once. */
export function graderOf({ accepted }: Gradable): (answer: string) => Verdict {
  const right = new Set(accepted.map(foldAnswer));
  right.delete('');
  return (answer) => (right.has(foldAnswer(answer)) ? 'right' : 'wrong');
}

/** Lines are answered in any order; empty lines are no answer. */
const foldAnswer = (answer: string): string =>
  answer.includes('\n')
    ? answer
        .split('\n')
        .map(fold)
        .filter((line) => line !== '')
        .sort()
        .join('\n')
    : fold(answer);
