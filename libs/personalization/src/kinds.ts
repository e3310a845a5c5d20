import type { Scope } from '@session-generator/domain';

/** A kind of session that a request may ask for, and what such a session can be of. */
export interface OfferedKind {
  readonly kind: string;
  readonly of: readonly Scope['of'][];
}

/** The kinds that are offered unless a team gives its own list. */
export const builtInKinds: readonly OfferedKind[] = [
  { kind: 'lesson', of: ['skill'] },
  { kind: 'practice', of: ['skill', 'unit', 'course'] },
];
