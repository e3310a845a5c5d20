import { fold } from './fold.js';
import type { Grader } from './graded-challenge.js';
import type { DiffPart, Reason } from './grading/verdict.js';
import { right, wrong } from './plain-verdict.js';

/** Of pairs, one a line in any order, each that is right counts. */
export const gradePairs: Grader = ({ accepted }, answer) => {
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
};

const leftOf = (line: string): string => line.split(' = ')[0]!;

function pairReason({ kind, ...parts }: DiffPart): readonly Reason[] {
  if (kind === 'same' || kind === 'slip') return [];
  return [{ kind: kind === 'wrong' ? 'wrong-word' : kind, ...parts }];
}
