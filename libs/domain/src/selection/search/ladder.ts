import type { Brief, Need } from '../brief.js';
import { relaxable, type Relaxable } from '../laws/relaxation.js';
import type { Candidate } from '../pool/candidate.js';
import { isOutOfReach } from './is-out-of-reach.js';
import { puzzleOf } from './puzzle.js';
import { searchLine, type Budget } from './search.js';

/** A question gets a share of what is left, so that a hard one leaves enough for the easier ones after it. */
const shareOf = ({ left }: Budget): number => Math.max(100, Math.floor(left / 4));

/** The candidates among which a session is searched, and how much each is wanted. */
export interface Field {
  readonly brief: Brief;
  /** How much each candidate is wanted, by its index in the pool. */
  readonly worth: ArrayLike<number>;
}

/**
 * Climb the ladder
 *
 * Looks for a session of the pool that keeps every invariant, preferring what was picked. If there is none, invariants
 * are relaxed one by one in the declared order until there is one. Then the ladder tries to put each back, the most
 * important first. Those that stay relaxed are the ones that had to be.
 */
export function climbLadder(field: Field, budget: Budget): readonly Candidate[] {
  for (let rung = 0; rung <= relaxable.length; rung++) {
    const relaxed = new Set(relaxable.slice(0, rung));
    if (rung > 0 && !mayHelp(relaxable[rung - 1]!, field)) continue;
    const found = find(field, relaxed, budget);
    if (found) return putBack(field, relaxed, found, budget);
  }
  return longest(field, budget);
}

/** A session of the pool that keeps every invariant, or `undefined` if none was found. */
export const findWhole = (field: Field, budget: Budget): readonly Candidate[] | undefined =>
  find(field, new Set(), budget);

/** A rung that removes nothing need not be tried. */
function mayHelp(invariant: Relaxable, { brief }: Field): boolean {
  const { filters, laws } = brief.plan;
  if (laws.some(({ name }) => name === invariant)) return true;
  const own = filters.filter(({ relaxedAs }) => relaxedAs === invariant);
  return own.some((filter) => brief.pool.some((candidate) => filter.turnsAway(candidate, brief) !== undefined));
}

function putBack(
  field: Field,
  relaxed: ReadonlySet<Relaxable>,
  found: readonly Candidate[],
  budget: Budget,
): readonly Candidate[] {
  let session = found;
  let left = relaxed;
  for (const invariant of [...relaxed].reverse()) {
    const fewer = new Set([...left].filter((other) => other !== invariant));
    const better = find(field, fewer, budget);
    if (!better) continue;
    session = better;
    left = fewer;
  }
  return session;
}

/** The longest session that gives up no more than `relaxed`, or `undefined` if none was found. */
function find(field: Field, relaxed: ReadonlySet<Relaxable>, budget: Budget): readonly Candidate[] | undefined {
  const { request, bounds } = field.brief;
  const shortest = relaxed.has('length') ? bounds.shortest(request.length) : request.length;
  const candidates = admitted(field, relaxed);
  for (let tried = request.length; tried >= shortest; tried--) {
    const session = findOfLength(field, relaxed, candidates, tried, budget);
    if (session) return session;
  }
  return undefined;
}

/** The last rung: the longest session that can be made with every law given up. */
function longest(field: Field, budget: Budget): readonly Candidate[] {
  const relaxed = new Set(relaxable);
  const candidates = admitted(field, relaxed);
  for (let tried = field.brief.request.length - 1; tried > 0; tried--) {
    const session = findOfLength(field, relaxed, candidates, tried, budget);
    if (session) return putBack(field, relaxed, session, budget);
  }
  return [];
}

/** The candidates that are kept by every filter that is not relaxed. */
function admitted({ brief }: Field, relaxed: ReadonlySet<Relaxable>): readonly Candidate[] {
  const binding = brief.plan.filters.filter(({ relaxedAs }) => relaxedAs === undefined || !relaxed.has(relaxedAs));
  return brief.pool.filter((candidate) => binding.every((filter) => filter.turnsAway(candidate, brief) === undefined));
}

function findOfLength(
  { brief, worth }: Field,
  relaxed: ReadonlySet<Relaxable>,
  candidates: readonly Candidate[],
  length: number,
  budget: Budget,
): readonly Candidate[] | undefined {
  for (const needs of relaxed.has('coverage') ? easedNeeds(brief, candidates) : [brief.needs]) {
    const puzzle = puzzleOf(brief, relaxed, { candidates, needs, length, worth });
    if (isOutOfReach(puzzle)) continue;
    const share = shareOf(budget);
    const own = { left: share };
    const session = searchLine(puzzle, own);
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
