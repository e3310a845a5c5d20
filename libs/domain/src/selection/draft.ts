import type { Brief } from './brief.js';
import type { Candidate } from './pool/candidate.js';
import type { Factors } from './factors.js';

/** What was chosen so far, what is left to choose from, and what was passed over on the way. */
export interface Draft {
  readonly picks: readonly Picked[];
  readonly pool: readonly Candidate[];
  /** In the order in which it happened; empty unless the request asks for an explanation. */
  readonly passed: readonly Passed[];
}

/** A draft that every picker has seen, with the brief that it was made from. */
export interface Drafted extends Draft {
  readonly brief: Brief;
  /** What the filters turned away. */
  readonly filtered: readonly Passed[];
}

export interface Picked {
  readonly candidate: Candidate;
  /** The rule that chose it. */
  readonly by: string;
  readonly factors: Factors;
}

/** A candidate that a rule considered and did not take. */
export interface Passed {
  readonly candidate: Candidate;
  /** The rule. */
  readonly by: string;
  readonly reason: string;
  /** The candidate that was taken instead. */
  readonly instead?: Candidate;
}

/** The candidates about each topic, by its index; those about none belong to no list. */
export function aboutEach(pool: readonly Candidate[], topics: number): readonly (readonly Candidate[])[] {
  const lists: Candidate[][] = Array.from({ length: topics }, () => []);
  for (const candidate of pool) lists[candidate.topic]?.push(candidate);
  return lists;
}
