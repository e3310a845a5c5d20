import { textKeyOf, type Grader } from './graded-challenge.js';
import { gradeText } from './grading/grade-text.js';

/** What was typed is forgiven slips, as its language has them. */
export const gradeTyped: Grader = (challenge, answer) => gradeText(textKeyOf(challenge), answer);
