import type { Candidate } from './pool/candidate.js';
import type { Situation } from './situation.js';
import type { Topic } from './targets/topic.js';

/** Everything that the rules of one session are told. */
export interface Brief extends Situation {
  /** Targets first, then fillers. */
  readonly topics: readonly Topic[];
  /** Every candidate, before any filter. */
  readonly pool: readonly Candidate[];
  /** How many phrases the pool shows or asks for. */
  readonly phrases: number;
  /** By topic: what it takes to cover it. */
  readonly needs: readonly Need[];
}

/** What covers a topic: at least so many challenges about it, one of them at this step or a harder one. */
export interface Need {
  readonly places: number;
  /** From 0 to 3, or -1 where any will do. */
  readonly hardest: number;
}
