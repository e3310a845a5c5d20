import type { ChallengeTypeName } from '../forms/form.js';
import type { CourseId, RevisionId } from '../ids.js';
import type { Learner } from '../learner/learner.js';
import type { KindAndScope } from './kinds.js';

/** Everything that decides a session: time and seed included. */
export type SessionRequest = KindAndScope & Circumstances;

/** What a request says beside the kind of session and its scope. */
export interface Circumstances {
  readonly course: CourseId;
  /** From 1 to 50. */
  readonly length: number;
  readonly learner: Learner;
  /** The types that the client can show. */
  readonly challengeTypes: ReadonlySet<ChallengeTypeName>;
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly revision?: RevisionId;
  /** Topics that no challenge may touch, such as `alcohol`. */
  readonly avoid: readonly string[];
  readonly explain: 'off' | 'summary' | 'full';
  readonly answerKeys: 'inline' | 'withheld';
  readonly alternates: 'none' | 'full';
  /** SHA-256 of the canonical request without seed, now and revision, in hexadecimal. */
  readonly digest: string;
}
