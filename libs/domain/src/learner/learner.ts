import type { ChallengeTypeName } from '../forms/form.js';

/** Who learns: all of it comes in the request. */
export interface Learner {
  readonly id: string;
  readonly history: ComponentHistory;
  /** In logits; 0 is the average learner. */
  readonly ability: number;
  readonly recent: readonly RecentChallenge[];
  /** Ids of challenges answered wrong and not yet repaired. */
  readonly mistakes: readonly string[];
  readonly constraints: Constraints;
  /** How much the learner likes each type: 1 is neutral, 0.5 half as often, 2 twice as often. */
  readonly preferences: ReadonlyMap<ChallengeTypeName, number>;
}

/** What a learner has done with each component, in columns: the i-th of each list belongs to the i-th id. */
export interface ComponentHistory {
  readonly ids: readonly string[];
  /** Milliseconds since 1970, or NaN where it was never seen. */
  readonly lastSeenAt: ArrayLike<number>;
  readonly right: ArrayLike<number>;
  readonly wrong: ArrayLike<number>;
  /** The state of a memory model, where the product keeps one. */
  readonly memory?: readonly (MemoryState | undefined)[];
}

/** The state of a memory model: days of stability and difficulty from 1 to 10, as FSRS has them. */
export interface MemoryState {
  readonly stability: number;
  readonly difficulty: number;
}

export interface ComponentState {
  readonly lastSeenAt: number;
  readonly right: number;
  readonly wrong: number;
  readonly memory?: MemoryState;
}

export interface RecentChallenge {
  readonly challenge: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Constraints {
  readonly canListen: boolean;
  readonly canSpeak: boolean;
  readonly canType: boolean;
}
