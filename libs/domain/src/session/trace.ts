import { accountOf } from '../selection/account.js';
import type { Candidate } from '../selection/pool/candidate.js';
import type { Selection } from '../selection/select.js';
import type { SelectionTrace, TraceSummary } from './session.js';

/** The account of every candidate of the pool: picked, and by what; or turned away, and why. */
export function traceOf(selection: Selection): SelectionTrace {
  const { brief, picks } = selection;
  const id = (candidate: Candidate) => brief.course.challengeId(candidate.row);
  return {
    picked: picks.map(({ candidate, by, factors }) => ({ id: id(candidate), by, factors: { ...factors } })),
    turnedAway: accountOf(selection).map(({ candidate, by, reason, instead }) => ({
      id: id(candidate),
      by,
      reason,
      ...(instead ? { instead: id(instead) } : {}),
    })),
  };
}

/** The same account in numbers. */
export function summaryOf(selection: Selection): TraceSummary {
  const picked: Record<string, number> = {};
  const turnedAway: Record<string, Record<string, number>> = {};
  for (const { by } of selection.picks) picked[by] = (picked[by] ?? 0) + 1;
  for (const { by, reason } of accountOf(selection)) {
    const reasons = (turnedAway[by] ??= {});
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return { candidates: selection.brief.pool.length, picked, turnedAway };
}
