import { accepts } from './accepts.js';
import type { Grader } from './graded-challenge.js';
import { right, wrong } from './plain-verdict.js';

/** A choice is right or wrong: it is one of those that were shown, so nothing is forgiven. */
export const gradeChoice: Grader = (challenge, answer) => {
  const closest = challenge.accepted[0]!;
  if (accepts(challenge, answer)) return right(closest, [{ kind: 'same', answered: answer, expected: closest }]);
  if (answer.trim() === '') return wrong(closest, [{ kind: 'no-answer' }], [{ kind: 'missing', expected: closest }]);
  const parts = { answered: answer, expected: closest };
  return wrong(closest, [{ kind: 'wrong-word', ...parts }], [{ kind: 'wrong', ...parts }]);
};
