import { textKeyOf, type Grader } from './graded-challenge.js';
import { gradeText } from './grading/grade-text.js';

/** A recogniser writes as it likes, and mishears: of what was said only the words count, and one in four may be wrong. */
export const gradeSpeech: Grader = (challenge, answer) => {
  const verdict = gradeText({ ...textKeyOf(challenge), isHeard: true }, answer);
  const reasons = verdict.reasons.filter(({ kind }) => kind !== 'case' && kind !== 'punctuation');
  if (verdict.outcome === 'right') return { ...verdict, reasons };
  const isSaid = verdict.credit >= enoughSaid && !reasons.some(({ kind }) => kind === 'word-order');
  return { ...verdict, reasons, outcome: verdict.outcome === 'slip' ? 'right' : isSaid ? 'slip' : 'wrong' };
};

const enoughSaid = 0.75;
