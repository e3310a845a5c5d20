import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';

/** Permutes a session that is in order already; breaks no law that it kept. Arranging twice is arranging once. */
export interface Arranger {
  readonly name: string;
  readonly arrange: (session: readonly Candidate[], brief: Brief) => readonly Candidate[];
}
