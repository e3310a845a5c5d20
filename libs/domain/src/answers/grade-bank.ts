import { textKeyOf, type Grader } from './graded-challenge.js';
import { gradeText } from './grading/grade-text.js';
import type { DiffPart, Reason } from './grading/verdict.js';

/** Tapped words cannot be misspelt: what looks like a slip is another word of the bank. */
export const gradeBank: Grader = (challenge, answer) => {
  const verdict = gradeText({ ...textKeyOf(challenge), language: neutralTag }, answer);
  if (verdict.outcome !== 'slip') return verdict;
  const reasons = verdict.reasons.map((reason): Reason => ({ ...reason, kind: 'wrong-word' }));
  const diff = verdict.diff.map((part): DiffPart => (part.kind === 'slip' ? { ...part, kind: 'wrong' } : part));
  const share = diff.filter(({ kind }) => kind === 'same').length / diff.length;
  return { ...verdict, outcome: 'wrong', reasons, diff, credit: Math.round(share * 100) / 100 };
};

/** Undetermined (BCP 47): no tapped word has another way to be written. */
const neutralTag = 'und';
