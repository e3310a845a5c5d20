import { fold } from './fold.js';

/** What an answer key accepts. */
export interface Gradable {
  readonly accepted: readonly string[];
}

/**
 * Accepts
 *
 * Whether an answer equals an accepted one after `fold`: what a course is checked with, where nothing may be forgiven. A
 * choice is answered with its text (a picture, with its emoji or id), a word bank with its tokens joined, and pairs with a
 * line each, `left = right`, in any order. An empty answer is none.
 *
 * @example of the accepted 'Yo bebo café.' and 'Bebo café.', 'bebo  café' is accepted and 'bebo cafe' is not
 */
export const accepts = (key: Gradable, answer: string): boolean => accepterOf(key)(answer);

/** The same for many answers to one key, whose accepted answers are folded once. */
export function accepterOf({ accepted }: Gradable): (answer: string) => boolean {
  const right = new Set(accepted.map(foldAnswer));
  right.delete('');
  return (answer) => right.has(foldAnswer(answer));
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
