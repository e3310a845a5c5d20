import type { Relaxable } from '@session-generator/domain';

import { Order } from './exact-search-order.js';
import { type Puzzle, kindsOf } from './exact-search-puzzle.js';

/** What an exact search comes back with: an order of challenge ids, the proof that there is none, or neither. */
export type Outcome =
  { readonly is: 'found'; readonly ids: readonly string[] } | { readonly is: 'none' } | { readonly is: 'unproved' };

/**
 * Exact search
 *
 * Whether some order of `length` of the pieces breaks nothing but what is relaxed. Depth first, what is still owed
 * first; a state that was once left without success is never entered again, and a state whose rest can no longer hold
 * what is owed is left at once. Gives up after so many placements.
 */
export function searchExactly(
  puzzle: Puzzle,
  length: number,
  relaxed: ReadonlySet<Relaxable>,
  bound = 500_000,
): Outcome {
  const order = new Order(kindsOf(puzzle, relaxed), puzzle, length, relaxed);
  const dead = new Set<string>();
  let left = bound;

  /** Whether the order so far can be completed; `undefined` where the bound came first. */
  const complete = (): boolean | undefined => {
    if (order.isDone()) return true;
    if (order.isHopeless()) return false;
    const state = order.state();
    if (dead.has(state)) return false;
    for (const kind of order.next()) {
      if (left-- <= 0) return undefined;
      order.push(kind);
      const completed = complete();
      if (completed !== false) return completed;
      order.pop();
    }
    dead.add(state);
    return false;
  };

  const completed = complete();
  if (completed === undefined) return { is: 'unproved' };
  return completed ? { is: 'found', ids: order.ids() } : { is: 'none' };
}
