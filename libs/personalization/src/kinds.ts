import type { Scope } from '@session-generator/domain';

/** A kind of session that a request may ask for, and what such a session can be of: a plan is one. */
export interface OfferedKind {
  readonly kind: string;
  readonly of: readonly Scope['of'][];
}
