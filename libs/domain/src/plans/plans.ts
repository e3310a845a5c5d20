import type { SessionKind } from '../request/kinds.js';
import type { SessionPlan } from '../selection/session-plan.js';
import { lesson } from './lesson.js';
import { practice } from './practice.js';

/** The kinds of session that come with the engine. A kind is its plan: add a file beside these, and name it here. */
export const plans: readonly SessionPlan[] = [lesson, practice];

/** The plan of a kind, or `undefined` if none of these plans has it. */
export const planFor = (kind: string, among: readonly SessionPlan[]): SessionPlan | undefined =>
  among.find((plan) => plan.kind === kind);

/** The names of these kinds. */
export const sessionKinds: readonly SessionKind[] = plans.map(({ kind }) => kind);

export { lesson, practice };
