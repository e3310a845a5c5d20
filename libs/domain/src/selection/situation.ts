import type { Course } from '../course/course.js';
import { UnfitScope, type UnknownSkill, type UnknownUnit } from '../errors.js';
import type { Models } from '../learner/models.js';
import type { SuccessModel } from '../learner/success-model.js';
import type { SessionRequest } from '../request/session-request.js';
import { err, ok, type Result } from '../result.js';
import { boundsOf, type Bounds } from './laws/bounds.js';
import type { SessionPlan } from './session-plan.js';
import { knowledgeOf, type Knowledge } from './targets/knowledge.js';
import { skillScopeOf, type SkillScope } from './targets/scope.js';

/** All that is known before anything is chosen. */
export interface Situation {
  readonly course: Course;
  readonly request: SessionRequest;
  readonly plan: SessionPlan;
  /** The limits that the laws of the plan put on the session. */
  readonly bounds: Bounds;
  readonly scope: SkillScope;
  readonly knowledge: Knowledge;
  readonly success: SuccessModel;
}

export function situationOf(
  course: Course,
  request: SessionRequest,
  plan: SessionPlan,
  { recall, success }: Models,
): Result<Situation, UnfitScope | UnknownSkill | UnknownUnit> {
  if (!plan.of.some((name) => name === request.scope.of)) {
    return err(new UnfitScope(request.kind, request.scope.of, plan.of));
  }
  const scope = skillScopeOf(course, request.scope);
  if (!scope.ok) return scope;
  const knowledge = knowledgeOf(course, request.learner, recall, request.now);
  return ok({ course, request, plan, bounds: boundsOf(plan.laws), scope: scope.value, knowledge, success });
}
