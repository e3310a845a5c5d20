import type { Relaxable } from '../laws/relaxation.js';
import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';

/** Judges one candidate at a time. */
export interface Filter {
  readonly name: string;
  /** The name under which it may be relaxed; absent where it never is. */
  readonly relaxedAs?: Relaxable;
  /** Why a candidate may not appear; `undefined` where it may. */
  readonly turnsAway: (candidate: Candidate, brief: Brief) => string | undefined;
}
