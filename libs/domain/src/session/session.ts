import type { ChallengeId, CourseId, RevisionId } from '../ids.js';
import type { SessionKind } from '../request/kinds.js';
import type { Relaxation } from '../selection/laws/relaxation.js';
import type { Challenge } from './challenge.js';

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

/**
 * Stand-ins for one challenge of a session. Each but `afterMistake` is shown in its place: the session keeps every
 * invariant with any one of them. It is absent where the course has none that does.
 */
export interface Alternates {
  /** At an easier step; or at the same step, and more likely answered right. */
  readonly easier?: Challenge;
  /** At a harder step; or at the same step, and less likely answered right. */
  readonly harder?: Challenge;
  readonly withoutAudio?: Challenge;
  readonly withoutMicrophone?: Challenge;
  readonly afterMistake?: AddedChallenge;
}

/** A challenge that is asked in addition to those of the session, once the learner has failed one. */
export interface AddedChallenge extends Challenge {
  /**
   * The index in `challenges` before which it is asked; their number, if it is asked at the end. There it keeps every
   * invariant: the challenge that was failed has not reached its step, so an easier one may follow it.
   */
  readonly askedBefore: number;
}

export interface QualityReport {
  readonly asked: number;
  readonly got: number;
  /** How many components the session is about by plan. */
  readonly targets: number;
  /** The share of the targets that it covers; null if there are none. */
  readonly coverage: number | null;
  /** Why there are no targets; absent if there are some. */
  readonly why?: string;
  readonly relaxations: readonly Relaxation[];
  /** Skills whose words were presumed known although the learner has not met them all. */
  readonly presumed: readonly string[];
  /** Ids of the components that are no targets but help to fill the length. */
  readonly fillers: readonly string[];
  readonly ignored: { readonly components: number };
}

/** The whole account: every candidate of the pool, picked or turned away. */
export interface SelectionTrace {
  readonly picked: readonly PickedCandidate[];
  readonly turnedAway: readonly TurnedAwayCandidate[];
}

export interface PickedCandidate {
  readonly id: ChallengeId;
  /** The picker that chose it; `search` if no lawful order of the picks was found, and another session was. */
  readonly by: string;
  readonly factors: Readonly<Record<string, number>>;
}

export interface TurnedAwayCandidate {
  readonly id: ChallengeId;
  /** The filter or the picker that turned it away; `search` as above. */
  readonly by: string;
  readonly reason: string;
  /** The candidate that was taken instead, if one was. */
  readonly instead?: ChallengeId;
}

/** The account in numbers: how many candidates each rule picked or turned away, by rule and reason. */
export interface TraceSummary {
  readonly candidates: number;
  readonly picked: Readonly<Record<string, number>>;
  readonly turnedAway: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
