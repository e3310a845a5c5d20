import type { Brief, Need } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';
import type { Law } from '../laws/law.js';

/** What to look for: an order of so many challenges in which every law holds and every need is met. */
export interface Question {
  readonly brief: Brief;
  readonly candidates: readonly Candidate[];
  readonly laws: readonly Law[];
  /** By topic. */
  readonly needs: readonly Need[];
  readonly length: number;
  /** How many challenges of one type it may hold. */
  readonly cap: number;
  /** How much each candidate is wanted, by its index in the pool, from 0 to 10. */
  readonly worth: ArrayLike<number>;
}

/** Whether every candidate is to stand, once each. */
export const takesAll = ({ candidates, laws, length }: Question): boolean =>
  candidates.length === length && laws.some(({ name }) => name === 'once');
