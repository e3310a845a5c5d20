import type { Course, RecallModel, SessionRequest } from '@session-generator/domain';

import type { CheckedSession, Invariant } from './breach.js';
import type { Standing } from './standing.js';

/** What a session is judged by. */
export interface Case {
  readonly session: CheckedSession;
  readonly course: Course;
  /** What was asked, and how the learner stands: unknown for a session of which only the reply is at hand. */
  readonly asked?: Asked;
  /** The index of a challenge that was answered wrong, so that its component has not reached its step. */
  readonly failed?: number;
}

export interface Asked {
  readonly request: SessionRequest;
  readonly standing: Standing;
  /** Orders what was met; without it, coverage is judged of new components only. */
  readonly recall?: RecallModel;
}

/** One invariant: which kinds of session it does not bind, and where a session breaks it. */
export interface Law {
  readonly name: Invariant;
  readonly exempt: readonly string[];
  readonly breaches: (judged: Case) => readonly Fault[];
}

/** A breach before it is known whether it was declared. At most one a law and place. */
export interface Fault {
  readonly where: number | null;
  readonly detail: string;
}

/** Kinds of one type only. */
export const ofOneType: readonly string[] = ['match', 'listening', 'speaking'];
/** Kinds that ask without having taught. */
export const untaught: readonly string[] = ['test', 'placement', 'mistakes'];
