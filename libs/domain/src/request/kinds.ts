import type { SkillId, UnitId } from '../ids.js';

/**
 * The kinds of session, each with the scopes that it can be asked of. A plan adds its own kind here, so that a request
 * for a scope which a kind does not take fails to compile. A plan of another package does the same:
 *
 * @example declare module '@session-generator/domain' { interface Kinds { drill: 'skill' | 'unit' } }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-interface, @typescript-eslint/no-empty-object-type -- the plans fill it
export interface Kinds {}

export type SessionKind = keyof Kinds;

/** The part of a course that a session is of. */
export type Scope =
  | { readonly of: 'skill'; readonly skill: SkillId }
  | { readonly of: 'unit'; readonly unit: UnitId }
  | { readonly of: 'course' };

export type ScopeName = Scope['of'];

/** The scopes that one kind of session takes. */
export type ScopeOf<Kind extends SessionKind> = Extract<Scope, { readonly of: Kinds[Kind] }>;

/** A kind of session together with a scope that it takes. */
export type KindAndScope = {
  readonly [Kind in SessionKind]: { readonly kind: Kind; readonly scope: ScopeOf<Kind> };
}[SessionKind];
