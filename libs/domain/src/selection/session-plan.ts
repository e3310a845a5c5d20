import type { Kinds, SessionKind } from '../request/kinds.js';
import type { Arranger } from './arrangers/arranger.js';
import type { Filter } from './filters/filter.js';
import type { Law } from './laws/law.js';
import type { Picker } from './pickers/picker.js';
import type { Matching } from './pool/matching.js';
import type { Filler } from './targets/filler.js';
import type { TargetRule } from './targets/target-rule.js';

/** One kind of session, whole: nothing else asks what kind a session is. */
export interface SessionPlan<Kind extends SessionKind = SessionKind> {
  readonly kind: Kind;
  /** What it may be asked of. */
  readonly of: readonly Kinds[Kind][];
  /** What it is about: each rule in turn, while there is room. */
  readonly targets: readonly TargetRule[];
  /** The share of its places, rounded up, that targets may take. */
  readonly share: number;
  /** What the report says of a session without any target. */
  readonly withoutTargets: string;
  /** What helps out where the targets cannot fill it: each in turn. */
  readonly fillers: readonly Filler[];
  /** The skills whose `match-pairs` may appear. */
  readonly matching: Matching;
  /** What may appear: cheapest first. */
  readonly filters: readonly Filter[];
  /** What does: most important first. */
  readonly pickers: readonly Picker[];
  /** How a lawful order is made nicer: each keeps every law, and what those before it reached. */
  readonly arrangers: readonly Arranger[];
  /** The laws that bind it. */
  readonly laws: readonly Law[];
  readonly band: Band;
  readonly weights: Weights;
}

/** How likely right answers should be. */
export interface Band {
  /** The probability that fits best. */
  readonly aim: number;
  /** How far from it a challenge fits half as well. */
  readonly spread: number;
  /** Below this, a challenge is left out. */
  readonly floor: number;
}

/** How much candidates are wanted, beside a target that is surely forgotten, which counts 1. */
export interface Weights {
  /** A challenge about no component: `match-pairs`. */
  readonly matching: number;
  /** The share of its need that a filler counts for. */
  readonly filler: number;
  /** The least that anything counts for, however well it is remembered. */
  readonly least: number;
  /** The share that is left of what was shown lately. */
  readonly recent: number;
}
