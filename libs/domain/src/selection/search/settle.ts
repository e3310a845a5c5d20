import { relaxable, type Relaxable } from '../../session/session.js';
import type { Brief, Need } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';
import type { Filter } from '../filters/filter.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { capOf } from '../laws/cap.js';
import { isLaw, laws } from '../laws/laws.js';
import { searchLine, type Budget } from './search.js';

/** About how many placements may be tried for one session. */
export const stepsASession = 12_000;

/** A question gets a share of what is left, so that a hard one leaves enough for the easier ones after it. */
const shareOf = ({ left }: Budget): number => Math.max(100, Math.floor(left / 4));

export interface Unsettled {
  readonly brief: Brief;
  readonly filters: readonly Filter[];
  /** How much each candidate is wanted, by its index in the pool. */
  readonly worth: ArrayLike<number>;
}

/**
 * Settle
 *
 * Looks for a session of the pool that keeps every invariant, preferring what was picked. Where there is none,
 * invariants are relaxed one by one in the declared order until there is; then each that turns out not to be needed
 * is put back, the gravest first. What is left cannot be spared.
 */
export function settle(unsettled: Unsettled, budget: Budget): readonly Candidate[] {
  for (let rung = 0; rung <= relaxable.length; rung++) {
    const relaxed = new Set(relaxable.slice(0, rung));
    if (rung > 0 && !mayHelp(relaxable[rung - 1]!, unsettled)) continue;
    const found = find(unsettled, relaxed, budget);
    if (found) return putBack(unsettled, relaxed, found, budget);
  }
  return longest(unsettled, budget);
}

/** A session of the pool that keeps every invariant, or `undefined` where none was found. */
export const findWhole = (unsettled: Unsettled, budget: Budget): readonly Candidate[] | undefined =>
  find(unsettled, new Set(), budget);

/** A rung that removes nothing need not be tried. */
function mayHelp(invariant: Relaxable, { brief, filters }: Unsettled): boolean {
  if (isLaw(invariant) || invariant === 'coverage' || invariant === 'length') return true;
  const own = filters.filter(({ relaxedAs }) => relaxedAs === invariant);
  return own.some((filter) => brief.pool.some((candidate) => filter.turnsAway(candidate, brief) !== undefined));
}

function putBack(
  unsettled: Unsettled,
  relaxed: ReadonlySet<Relaxable>,
  found: readonly Candidate[],
  budget: Budget,
): readonly Candidate[] {
  let session = found;
  let left = relaxed;
  for (const invariant of [...relaxed].reverse()) {
    const fewer = new Set([...left].filter((other) => other !== invariant));
    const better = find(unsettled, fewer, budget);
    if (!better) continue;
    session = better;
    left = fewer;
  }
  return session;
}

/** The longest session with nothing but the relaxed given up, or `undefined` where none was found. */
function find(unsettled: Unsettled, relaxed: ReadonlySet<Relaxable>, budget: Budget): readonly Candidate[] | undefined {
  const { length } = unsettled.brief.request;
  const shortest = relaxed.has('length') ? Math.ceil((length * 2) / 3) : length;
  const candidates = admitted(unsettled, relaxed);
  for (let tried = length; tried >= shortest; tried--) {
    const session = findOfLength(unsettled, relaxed, candidates, tried, budget);
    if (session) return session;
  }
  return undefined;
}

/** The last rung: with every law given up, or the longest session that there is of all. */
function longest(unsettled: Unsettled, budget: Budget): readonly Candidate[] {
  const relaxed = new Set(relaxable);
  const candidates = admitted(unsettled, relaxed);
  for (let tried = unsettled.brief.request.length - 1; tried > 0; tried--) {
    const session = findOfLength(unsettled, relaxed, candidates, tried, budget);
    if (session) return putBack(unsettled, relaxed, session, budget);
  }
  return [];
}

/** What the filters let through that are not relaxed. */
function admitted({ brief, filters }: Unsettled, relaxed: ReadonlySet<Relaxable>): readonly Candidate[] {
  const binding = filters.filter(({ relaxedAs }) => relaxedAs === undefined || !relaxed.has(relaxedAs));
  return brief.pool.filter((candidate) => binding.every((filter) => filter.turnsAway(candidate, brief) === undefined));
}

function findOfLength(
  { brief, worth }: Unsettled,
  relaxed: ReadonlySet<Relaxable>,
  candidates: readonly Candidate[],
  length: number,
  budget: Budget,
): readonly Candidate[] | undefined {
  for (const needs of relaxed.has('coverage') ? easedNeeds(brief, candidates) : [brief.needs]) {
    const question = {
      brief,
      candidates,
      laws: laws.filter(({ name }) => !relaxed.has(name)),
      needs,
      length,
      cap: capOf(length),
      worth,
    };
    if (isOutOfReach(question)) continue;
    const share = shareOf(budget);
    const own = { left: share };
    const session = searchLine(question, own);
    budget.left -= share - own.left;
    if (session) return session;
  }
  return undefined;
}

/** With coverage relaxed: all that each topic alone could have, then one place each, then none. */
function easedNeeds({ topics, needs }: Brief, candidates: readonly Candidate[]): readonly (readonly Need[])[] {
  const counts = topics.map((_, topic) => candidates.filter((candidate) => candidate.topic === topic));
  const possible = needs.map(({ places, hardest }, topic) => {
    const own = counts[topic]!;
    return {
      places: Math.min(places, own.length),
      hardest: own.some(({ step }) => step === hardest) ? hardest : -1,
    };
  });
  return [
    possible,
    possible.map(({ places }) => ({ places: Math.min(1, places), hardest: -1 })),
    possible.map(() => ({ places: 0, hardest: -1 })),
  ];
}
