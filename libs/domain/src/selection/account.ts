import type { Passed } from './draft.js';
import type { Candidate } from './pool/candidate.js';
import type { Selection } from './select.js';

/**
 * Account
 *
 * Why each candidate of the pool that is not in the session is not: the last thing that happened to it. A filter turned
 * it away, a picker passed it over, or the search went on without it. It is made of what was recorded while that
 * happened, which is only done for a request that asks for an explanation.
 */
export function accountOf({ brief, picks, draft, isSearched }: Selection): readonly Passed[] {
  const last = new Map<Candidate, Passed>();
  for (const passed of [...draft.passed, ...draft.filtered]) last.set(passed.candidate, passed);
  const session = new Set(picks.map(({ candidate }) => candidate));
  const isFiltered = new Set(draft.filtered.map(({ candidate }) => candidate));
  const wasPicked = new Set(draft.picks.map(({ candidate }) => candidate));
  const lastPicker = draft.picks.at(-1)?.by;
  return brief.pool
    .filter((candidate) => !session.has(candidate))
    .map((candidate): Passed => {
      if (isSearched && !isFiltered.has(candidate)) return leftBySearch(candidate, wasPicked.has(candidate));
      const full = {
        candidate,
        by: lastPicker ?? 'pickers',
        reason: 'others took every place before it was considered',
      };
      return last.get(candidate) ?? full;
    });
}

const leftBySearch = (candidate: Candidate, wasPicked: boolean): Passed => ({
  candidate,
  by: 'search',
  reason: wasPicked
    ? 'it was picked at first, but no lawful order of all picks was found'
    : 'no lawful order of the picks was found, and the session that was found instead is without it',
});
