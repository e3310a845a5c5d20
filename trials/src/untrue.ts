import type { Candidate, SelectionTrace, Session, TurnedAwayCandidate } from '@session-generator/domain';

import type { Run } from './witness.js';

/**
 * What of the account of a session is not what a witness saw: a line each
 *
 * A candidate that is turned away by a filter was turned away by that one first, for that reason. One that a picker
 * passed over was there for it to take; what was taken instead was taken by that picker; and where nothing is named, the
 * picker took the last place. `search` is only named where the session is not the picks. Every candidate of the pool
 * is accounted for once.
 */
export function untrue({ challenges, trace }: Session, runs: readonly Run[]): readonly string[] {
  const { picked, turnedAway } = trace as SelectionTrace;
  const accounted = [...picked, ...turnedAway].map(({ id }) => id as string).toSorted();
  const idsOf = ({ brief }: Run): readonly string[] => brief.pool.map(({ row }) => brief.course.challengeId(row));
  const run = runs.findLast((each) => idsOf(each).toSorted().join() === accounted.join());
  if (!run) return ['no pool has just the candidates of the account, each once'];
  const candidates = new Map<string, Candidate>(idsOf(run).map((id, at) => [id, run.brief.pool[at]!]));
  const took = new Set(run.pickers.flatMap((picker) => [...picker.took]));
  const session = new Set(challenges.map(({ id }) => candidates.get(id)));
  const isSearched = session.size !== took.size || [...took].some((candidate) => !session.has(candidate));
  const wrong = [
    ...(picked.map(({ id }) => id).join() === challenges.map(({ id }) => id).join()
      ? []
      : ['picked is not the session']),
    ...picked.flatMap(({ id, by }) => {
      const who = run.pickers.find((picker) => picker.took.has(candidates.get(id)!))?.name ?? 'search';
      return by === who ? [] : [`${id} was picked by ${who}, not by ${by}`];
    }),
  ];
  return [...wrong, ...turnedAway.flatMap((each) => lies(each, run, candidates, isSearched, took))];
}

function lies(
  { id, by, reason, instead }: TurnedAwayCandidate,
  { turnedAway, pickers }: Run,
  candidates: ReadonlyMap<string, Candidate>,
  isSearched: boolean,
  took: ReadonlySet<Candidate>,
): readonly string[] {
  const candidate = candidates.get(id)!;
  const lie = (what: string) => [`${id}, by ${by} (${reason}): ${what}`];
  const filtered = turnedAway.get(candidate);
  if (filtered) {
    const isSo = by === filtered.by && reason === filtered.reason && instead === undefined;
    return isSo ? [] : lie(`${filtered.by} turned it away (${filtered.reason})`);
  }
  if (by === 'search') {
    if (!isSearched) return lie('the session is the picks');
    return took.has(candidate) === reason.startsWith('it was picked') ? [] : lie('the picks say otherwise');
  }
  if (isSearched) return lie('the search chose the session');
  const picker = pickers.find(({ name }) => name === by);
  if (!picker) return lie('no picker has this name');
  if (!picker.pool.has(candidate)) return lie('it was not there for this picker to take');
  if (instead !== undefined) {
    return picker.took.has(candidates.get(instead)!) ? [] : lie(`this picker did not take ${instead}`);
  }
  if (!reason.startsWith('others took every place')) return [];
  const last = pickers.findLast(({ took: own }) => own.size > 0);
  return last === picker && picker.isFullAfter ? [] : lie('this picker did not take the last place');
}
