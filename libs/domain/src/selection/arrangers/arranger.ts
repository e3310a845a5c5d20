import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';

/** Puts what was chosen in teaching order. Adds and removes nothing. */
export interface Arranger {
  readonly name: string;
  readonly arrange: (session: readonly Candidate[], brief: Brief) => readonly Candidate[];
}
