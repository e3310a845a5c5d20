import { challengeTypeNames } from '../forms/form.js';
import type { Candidate } from '../selection/pool/candidate.js';
import type { Selection, TurnedAway } from '../selection/select.js';
import { Tally } from '../selection/tally.js';
import type { SelectionTrace, TraceSummary } from './session.js';

/** The account of every candidate of the pool: picked, and by what; or turned away, and why. */
export function traceOf(selection: Selection): SelectionTrace {
  const { brief, picks } = selection;
  const id = (candidate: Candidate) => brief.course.challengeId(candidate.row);
  return {
    picked: picks.map(({ candidate, by, factors }) => ({ id: id(candidate), by, factors: { ...factors } })),
    turnedAway: rest(selection).map(({ candidate, ...why }) => ({ id: id(candidate), ...why })),
  };
}

/** The same account in numbers. */
export function summaryOf(selection: Selection): TraceSummary {
  const picked: Record<string, number> = {};
  const turnedAway: Record<string, Record<string, number>> = {};
  for (const { by } of selection.picks) picked[by] = (picked[by] ?? 0) + 1;
  for (const { by, reason } of rest(selection)) {
    const reasons = (turnedAway[by] ??= {});
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return { candidates: selection.brief.pool.length, picked, turnedAway };
}

function rest({ brief, picks, turnedAway }: Selection): readonly (TurnedAway & { readonly candidate: Candidate })[] {
  const picked = new Set(picks.map(({ candidate }) => candidate.index));
  const tally = new Tally(brief, picks);
  return brief.pool
    .filter(({ index }) => !picked.has(index))
    .map((candidate) => ({ candidate, ...(turnedAway.get(candidate.index) ?? outrankedBy(candidate, tally)) }));
}

/** Why a candidate that every filter kept was not picked. */
function outrankedBy({ type, topic, phrase }: Candidate, tally: Tally): TurnedAway {
  const by = 'fillWithReview';
  if (tally.types[type]! >= tally.cap) {
    return { by, reason: `the session has as many of ${challengeTypeNames[type]!} as it may` };
  }
  if (phrase >= 0 && tally.phrases[phrase]! > 0) return { by, reason: 'its phrase is in the session' };
  if (topic >= 0 && tally.topics[topic]! > 0) return { by, reason: 'its component is covered by better ones' };
  return { by, reason: 'others were needed more' };
}
