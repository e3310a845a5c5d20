/** A challenge that may enter a session: a row of the revision, and what the rules ask of it as plain numbers. */
export interface Candidate {
  /** Its place in the pool. */
  readonly index: number;
  /** The row of the challenge. */
  readonly row: number;
  /** Index into `forms`, and into `challengeTypeNames`. */
  readonly form: number;
  readonly type: number;
  /** From 0, recognise, to 3, produce. */
  readonly step: number;
  /** Index of the topic it is about, or -1 for `match-pairs`. */
  readonly topic: number;
  /** Index of the phrase it shows or asks for among the phrases of the pool, or -1. */
  readonly phrase: number;
  /** Whether the component it is about is new to the learner. */
  readonly isNew: boolean;
  /** Whether it can be the first challenge about a new component. */
  readonly teaches: boolean;
  /** The new words of the session that it exercises, one bit each. */
  readonly newWords: number;
  /** How many words it exercises that are new and that this session does not teach. */
  readonly strangers: number;
  /** The predicted probability of a right answer. */
  readonly success: number;
  /** How much it is wanted, whatever else was chosen. */
  readonly appeal: number;
  /** Whether it was shown to this learner within the last day. */
  readonly isRecent: boolean;
  /** The same number for candidates that differ in nothing that a law of order asks for. */
  readonly kind: number;
  /** Breaks ties: a hash of the seed and its id. */
  readonly tie: number;
}

/** Of two candidates of one score, the one that the seed puts first. */
export const byTie = (a: Candidate, b: Candidate): number => a.tie - b.tie || a.index - b.index;
