import type { DiffPart, Reason, Verdict } from './grading/verdict.js';

/** Right, with nothing to tell. */
export const right = (closest: string, diff: readonly DiffPart[]): Verdict => ({
  outcome: 'right',
  reasons: [],
  closest,
  diff,
  credit: 1,
});

/** Wrong, with nothing to be credited. */
export const wrong = (closest: string, reasons: readonly Reason[], diff: readonly DiffPart[]): Verdict => ({
  outcome: 'wrong',
  reasons,
  closest,
  diff,
  credit: 0,
});
