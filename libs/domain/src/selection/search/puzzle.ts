import type { Brief, Need } from '../brief.js';
import { boundsOf, type Bounds } from '../laws/bounds.js';
import { isOrderLaw, type OrderLaw } from '../laws/law.js';
import type { Relaxable } from '../laws/relaxation.js';
import type { Candidate } from '../pool/candidate.js';

/** The question for the search: find an order of `length` candidates that keeps every law and meets every need. */
export interface Puzzle {
  readonly brief: Brief;
  readonly candidates: readonly Candidate[];
  readonly laws: readonly OrderLaw[];
  /** The bounds of all laws that are not relaxed. */
  readonly bounds: Bounds;
  /** By topic. */
  readonly needs: readonly Need[];
  readonly length: number;
  /** How much each candidate is wanted, by its index in the pool, from 0 to 10. */
  readonly worth: ArrayLike<number>;
}

/** The puzzle of a brief with some invariants relaxed. */
export function puzzleOf(
  brief: Brief,
  relaxed: ReadonlySet<Relaxable>,
  own: Pick<Puzzle, 'candidates' | 'needs' | 'length' | 'worth'>,
): Puzzle {
  const laws = brief.plan.laws.filter(({ name }) => !relaxed.has(name));
  return { ...own, brief, laws: laws.filter(isOrderLaw), bounds: boundsOf(laws) };
}

/** Whether every candidate is to stand, once each. */
export const takesAll = ({ candidates, bounds, length }: Puzzle): boolean =>
  candidates.length === length && bounds.uses === 1;
