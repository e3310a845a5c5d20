import type { GradedChallenge } from '../answers/graded-challenge.js';
import type { Verdict } from '../answers/grading/verdict.js';
import { formNamed } from '../forms/forms.js';
import { grades } from './grades.js';

/**
 * Grade answer
 *
 * The verdict on an answer to any challenge, as its type grades it: a choice is right or wrong; of a bank the words must
 * stand in an accepted order; of pairs each that is right counts; what is typed is forgiven slips; and of what is said, a
 * transcript, only the words count, and one in four may be misheard.
 *
 * @throws RangeError if this version has no such form
 */
export const gradeAnswer = (challenge: GradedChallenge, answer: string): Verdict =>
  grades[formNamed(challenge.form).type](challenge, answer);
