/** All that a page needs to grade answers by itself, and no more: `npm run bundle` makes one small file of it. */
export { gradeAnswer } from './challenge-types/grade-answer.js';
export { answerOfChoice, chosenAnswer } from './challenge-types/answer-of-choice.js';
export type { GradedChallenge } from './answers/graded-challenge.js';
export { gradeText, type TextKey } from './answers/grading/grade-text.js';
export type { DiffPart, Grade, Reason, ReasonKind, Verdict } from './answers/grading/verdict.js';
