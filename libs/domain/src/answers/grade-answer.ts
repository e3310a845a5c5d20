import type { FormName } from '../forms/form.js';
import { accepts } from './accepts.js';
import { fold } from './fold.js';
import { textGraderOf, type TextKey } from './grading/grade-text.js';
import type { DiffPart, Reason, Verdict } from './grading/verdict.js';

/** What grading needs of a challenge: one of a session with its key, or one of a course. */
export interface GradedChallenge {
  readonly form: FormName;
  readonly accepted: readonly string[];
  readonly patterns?: readonly string[];
  /** What was shown. */
  readonly prompt?: string;
  /** The languages of its course, as BCP 47 tags. */
  readonly learning: string;
  readonly from: string;
  /** Words of the course that look like accepted ones: see `TextKey`. */
  readonly confusable?: readonly string[];
}

/**
 * Grade answer
 *
 * The verdict on an answer to any challenge, by how it is answered: a choice is right or wrong; of a bank the words must
 * stand in an accepted order; of pairs each that is right counts; what is typed is forgiven slips; and of what is said, a
 * transcript, only the words count, and one in four may be misheard.
 */
export function gradeAnswer(challenge: GradedChallenge, answer: string): Verdict {
  const [type, , way] = challenge.form.split('/') as [string, string, string];
  if (type === 'match-pairs') return gradePairs(challenge, answer);
  if (way === 'choose') return gradeChoice(challenge, answer);
  if (way === 'tap') return gradeBank(challenge, answer);
  return way === 'say' ? gradeSpeech(challenge, answer) : textGraderOf(keyOf(challenge))(answer);
}

const keyOf = ({ form, accepted, patterns, prompt, learning, from, confusable }: GradedChallenge): TextKey => ({
  accepted,
  language: form.includes('/from-learning/') ? from : learning,
  ...(patterns ? { patterns } : {}),
  // Beside a gap the prompt is in the language of the answer.
  ...(prompt === undefined || form.startsWith('missing-word/') ? {} : { prompt }),
  ...(confusable ? { confusable } : {}),
});

function gradeChoice(challenge: GradedChallenge, answer: string): Verdict {
  const closest = challenge.accepted[0]!;
  if (accepts(challenge, answer)) return right(closest, [{ kind: 'same', answered: answer, expected: closest }]);
  if (answer.trim() === '') return wrong(closest, [{ kind: 'no-answer' }], [{ kind: 'missing', expected: closest }]);
  const parts = { answered: answer, expected: closest };
  return wrong(closest, [{ kind: 'wrong-word', ...parts }], [{ kind: 'wrong', ...parts }]);
}

/** Tapped words cannot be misspelt: what looks like a slip is another word of the bank. */
function gradeBank(challenge: GradedChallenge, answer: string): Verdict {
  const verdict = textGraderOf({ ...keyOf(challenge), language: neutralTag })(answer);
  if (verdict.outcome !== 'slip') return verdict;
  const reasons = verdict.reasons.map((reason): Reason => ({ ...reason, kind: 'wrong-word' }));
  const diff = verdict.diff.map((part): DiffPart => (part.kind === 'slip' ? { ...part, kind: 'wrong' } : part));
  const share = diff.filter(({ kind }) => kind === 'same').length / diff.length;
  return { ...verdict, outcome: 'wrong', reasons, diff, credit: Math.round(share * 100) / 100 };
}

/** Undetermined (BCP 47): of tapped words none is written otherwise. */
const neutralTag = 'und';

function gradePairs({ accepted }: GradedChallenge, answer: string): Verdict {
  const lines = (text: string) => text.split('\n').filter((line) => fold(line) !== '');
  const closest = accepted[0]!;
  const expected = lines(closest);
  const answered = lines(answer);
  const matched = new Map(answered.map((line) => [fold(line), line]));
  const diff = expected.map((line): DiffPart => {
    const found = matched.get(fold(line));
    if (found !== undefined) return { kind: 'same', answered: found, expected: line };
    const other = answered.find((each) => fold(leftOf(each)) === fold(leftOf(line)));
    return other === undefined
      ? { kind: 'missing', expected: line }
      : { kind: 'wrong', answered: other, expected: line };
  });
  const isKnown = new Set(diff.map((part) => part.answered));
  const extra = answered
    .filter((line) => !isKnown.has(line))
    .map((line): DiffPart => ({ kind: 'extra', answered: line }));
  const all = [...diff, ...extra];
  if (all.every(({ kind }) => kind === 'same')) return right(closest, all);
  const reasons = answered.length === 0 ? [{ kind: 'no-answer' } as const] : all.flatMap(pairReason);
  const there = all.filter(({ kind }) => kind === 'same').length;
  return { ...wrong(closest, reasons, all), credit: Math.round((there / expected.length) * 100) / 100 };
}

const leftOf = (line: string): string => line.split(' = ')[0]!;

function pairReason({ kind, ...parts }: DiffPart): readonly Reason[] {
  if (kind === 'same' || kind === 'slip') return [];
  return [{ kind: kind === 'wrong' ? 'wrong-word' : kind, ...parts }];
}

/** A recogniser writes as it likes, and mishears: whoever said three words in four has said it. */
function gradeSpeech(challenge: GradedChallenge, answer: string): Verdict {
  const verdict = textGraderOf(keyOf(challenge))(answer);
  const reasons = verdict.reasons.filter(({ kind }) => kind !== 'case' && kind !== 'punctuation');
  if (verdict.outcome === 'right') return { ...verdict, reasons };
  const isSaid = verdict.credit >= enoughSaid && !reasons.some(({ kind }) => kind === 'word-order');
  return { ...verdict, reasons, outcome: verdict.outcome === 'slip' ? 'right' : isSaid ? 'slip' : 'wrong' };
}

const enoughSaid = 0.75;

const right = (closest: string, diff: readonly DiffPart[]): Verdict => ({
  outcome: 'right',
  reasons: [],
  closest,
  diff,
  credit: 1,
});

const wrong = (closest: string, reasons: readonly Reason[], diff: readonly DiffPart[]): Verdict => ({
  outcome: 'wrong',
  reasons,
  closest,
  diff,
  credit: 0,
});
