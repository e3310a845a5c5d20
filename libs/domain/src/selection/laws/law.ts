import type { Candidate } from '../pool/candidate.js';
import type { Line } from '../search/line.js';
import type { Bounds } from './bounds.js';
import type { Relaxable } from './relaxation.js';

/**
 * An invariant of a session: its words, its numbers and its check, in one file. Nothing outside that file repeats the
 * numbers: search, pickers and filters ask its bounds.
 */
export interface Law {
  readonly name: Relaxable;
  /** The limits that follow from it. A wrong one makes the search miss sessions; none only makes it slower. */
  readonly bounds: Partial<Bounds>;
}

/** A law about the order of a session, asked one challenge at a time. */
export interface OrderLaw extends Law {
  /**
   * Whether a candidate may stand next, after what stands already. It may depend on the numbers of a candidate that
   * make up its `kind`, on the counts of the line, and on the last `looksBack` places one by one: on nothing else.
   */
  readonly allows: (line: Line, candidate: Candidate) => boolean;
  readonly looksBack: number;
  /** The reason to give for a candidate that may not stand next. */
  readonly breach: string;
}

export const isOrderLaw = (law: Law): law is OrderLaw => 'allows' in law;
