import type { Relaxable } from '../../session/session.js';
import type { Candidate } from '../pool/candidate.js';
import type { Line } from '../search/line.js';

/** An invariant of the order of a session, asked one challenge at a time. */
export interface Law {
  readonly name: Relaxable;
  /** Whether a candidate may stand next, after what stands already. */
  readonly allows: (line: Line, candidate: Candidate) => boolean;
  /** What is wrong with it where it may not. */
  readonly breach: string;
}
