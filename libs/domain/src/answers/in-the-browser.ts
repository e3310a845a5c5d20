/** All that a page needs to grade answers by itself, and no more: `npm run bundle` makes one small file of it. */
export { gradeAnswer, type GradedChallenge } from './grade-answer.js';
export { gradeText, type TextKey } from './grading/grade-text.js';
export type { DiffPart, Grade, Reason, ReasonKind, Verdict } from './grading/verdict.js';
