import type { Challenge, QualityReport } from '@session-generator/domain';

/** The invariants of a session, in the order in which they are checked; `README.md` defines each. */
export const invariants = [
  'fair',
  'able',
  'gap',
  'once',
  'runs',
  'cap',
  'ramp',
  'one-new',
  'coverage',
  'length',
] as const;
export type Invariant = (typeof invariants)[number];

/** One place where a session does not keep an invariant. */
export interface Breach {
  readonly invariant: Invariant;
  /** The index of the challenge, or null for the whole session. */
  readonly where: number | null;
  readonly detail: string;
  /** Whether the report of the session relaxes this invariant at this place. */
  readonly declared: boolean;
}

/** As much of a session as is judged: the service's reply has it, and so can a session of another engine. */
export interface CheckedSession {
  readonly kind: string;
  readonly challenges: readonly Challenge[];
  readonly report?: Partial<Pick<QualityReport, 'asked' | 'relaxations'>>;
}
