import type { ChallengeTypeName } from '../forms/form.js';
import type { CourseId, RevisionId, SkillId, UnitId } from '../ids.js';
import type { Learner } from '../learner/learner.js';

export const sessionKinds = ['lesson', 'practice'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** What a session is asked of: everything that decides it, time and seed included. */
export interface SessionRequest {
  readonly course: CourseId;
  readonly kind: SessionKind;
  /** What the session is of. A lesson is of a skill. */
  readonly scope: Scope;
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

export type Scope =
  | { readonly of: 'skill'; readonly skill: SkillId }
  | { readonly of: 'unit'; readonly unit: UnitId }
  | { readonly of: 'course' };
