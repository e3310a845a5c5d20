/**
 * The invariants that a session may give up, in the order in which it gives them up: the least important first. `fair`
 * and `able` are never given up.
 */
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

/** One invariant that a session does not keep, and why. */
export interface Relaxation {
  readonly invariant: Relaxable;
  /** The index of the challenge, or null for the whole session. */
  readonly where: number | null;
  readonly why: string;
}
