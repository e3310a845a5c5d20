import type { Candidate } from './pool/candidate.js';
import type { Factors } from './factors.js';

/** What was chosen so far, and what is left to choose from. */
export interface Draft {
  readonly picks: readonly Pick[];
  readonly pool: readonly Candidate[];
}

export interface Pick {
  readonly candidate: Candidate;
  /** The rule that chose it. */
  readonly by: string;
  readonly factors: Factors;
}

/** Moves picks out of the pool, in the order given. */
export function take({ picks, pool }: Draft, chosen: readonly Pick[]): Draft {
  const taken = new Set(chosen.map(({ candidate }) => candidate));
  return { picks: [...picks, ...chosen], pool: pool.filter((candidate) => !taken.has(candidate)) };
}

/** The candidates about each topic, by its index; those about none belong to no list. */
export function aboutEach(pool: readonly Candidate[], topics: number): readonly (readonly Candidate[])[] {
  const lists: Candidate[][] = Array.from({ length: topics }, () => []);
  for (const candidate of pool) lists[candidate.topic]?.push(candidate);
  return lists;
}
