import type { ChallengeId, CourseId, RevisionId } from '../ids.js';
import type { Challenge } from './challenge.js';
import type { SessionKind } from '../request/session-request.js';

/** The answer to a request, in the shape in which the service sends it. */
export interface Session {
  readonly id: string;
  readonly course: CourseId;
  readonly revision: RevisionId;
  readonly kind: SessionKind;
  readonly seed: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly replayToken: string;
  readonly challenges: readonly Challenge[];
  /** Stand-ins for each challenge, by its id; absent where none were asked for. */
  readonly alternates?: Readonly<Record<string, Alternates>>;
  readonly report: QualityReport;
  /** Absent where no explanation was asked for. */
  readonly trace?: SelectionTrace | TraceSummary;
}

export interface Alternates {
  readonly easier?: Challenge;
  readonly harder?: Challenge;
  readonly withoutAudio?: Challenge;
  readonly withoutMicrophone?: Challenge;
  readonly afterMistake?: Challenge;
}

export interface QualityReport {
  readonly asked: number;
  readonly got: number;
  /** How many components the session is about by plan, and the share of them that it covers. */
  readonly targets: number;
  readonly coverage: number;
  readonly relaxations: readonly Relaxation[];
  /** Skills whose words were presumed known although the learner has not met them all. */
  readonly presumed: readonly string[];
  /** Ids of the components that are no targets but help to fill the length. */
  readonly fillers: readonly string[];
  readonly ignored: { readonly components: number };
}

/** What may be relaxed, in the order in which it is; `fair` and `able` never are. */
export const relaxable = [
  'cooldown',
  'band',
  'cap',
  'coverage',
  'length',
  'gap',
  'once',
  'runs',
  'ramp',
  'one-new',
] as const;
export type Relaxable = (typeof relaxable)[number];

export interface Relaxation {
  readonly invariant: Relaxable;
  /** The index of the challenge, or null for the whole session. */
  readonly where: number | null;
  readonly why: string;
}

/** The whole account: every candidate of the pool, picked or turned away. */
export interface SelectionTrace {
  readonly picked: readonly PickedCandidate[];
  readonly turnedAway: readonly TurnedAwayCandidate[];
}

export interface PickedCandidate {
  readonly id: ChallengeId;
  /** The picker that chose it, or the arranger that swapped it in. */
  readonly by: string;
  readonly factors: Readonly<Record<string, number>>;
}

export interface TurnedAwayCandidate {
  readonly id: ChallengeId;
  readonly by: string;
  readonly reason: string;
}

/** The account in numbers: how many candidates each rule picked or turned away, by rule and reason. */
export interface TraceSummary {
  readonly candidates: number;
  readonly picked: Readonly<Record<string, number>>;
  readonly turnedAway: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
