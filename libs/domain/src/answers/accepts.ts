import { fold } from './fold.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { standsForOneOf } from './pattern/stands-for.js';

/** What an answer key accepts. */
export interface Gradable {
  readonly accepted: readonly string[];
  /** Patterns, in the grammar of `parsePattern`: what they stand for is accepted too, however much that is. */
  readonly patterns?: readonly string[];
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
export function accepterOf({ accepted, patterns = [] }: Gradable): (answer: string) => boolean {
  const right = new Set(accepted.map(foldAnswer));
  right.delete('');
  const isMeant = patternMatcher(patterns);
  return (answer) => right.has(foldAnswer(answer)) || isMeant(answer);
}

/** Whether a text equals, after `fold`, one of those that some patterns stand for; a faulty pattern stands for none. */
export const patternMatcher = (patterns: readonly string[]): ((text: string) => boolean) =>
  standsForOneOf(patterns.map(parsePattern).flatMap((parsed) => (parsed.ok ? [parsed.value] : [])));

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
