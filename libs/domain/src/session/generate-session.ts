import type { Course } from '../course/course.js';
import { UnknownKind, type UnfitScope, type UnknownSkill, type UnknownUnit } from '../errors.js';
import { hash128 } from '../hash.js';
import type { Models } from '../learner/models.js';
import { planFor, plans as ordinaryPlans } from '../plans/plans.js';
import type { SessionRequest } from '../request/session-request.js';
import { err, ok, type Result } from '../result.js';
import { select } from '../selection/select.js';
import type { SessionPlan } from '../selection/session-plan.js';
import { situationOf } from '../selection/situation.js';
import { alternatesOf } from './alternates.js';
import { realise } from './realise.js';
import { replayTokenOf } from './replay-token.js';
import { reportOf } from './report.js';
import type { Session } from './session.js';
import { summaryOf, traceOf } from './trace.js';

/** The version of the rules: the same version, revision, request, seed and level give the same bytes. */
export const engineVersion = '0.1.0';

/** Nothing is left out: the level of a service that is not under more load than it can bear. */
const fullLevel = 0;

/** Why there is no session for a request. */
export type NoSession = UnknownKind | UnfitScope | UnknownSkill | UnknownUnit;

/**
 * The session that fits a request, from one revision of a course: a pure function.
 *
 * @param plans the kinds of session that can be asked for
 */
export function generateSession(
  course: Course,
  request: SessionRequest,
  models: Models,
  plans: readonly SessionPlan[] = ordinaryPlans,
): Result<Session, NoSession> {
  const plan = planFor(request.kind, plans);
  if (!plan)
    return err(
      new UnknownKind(
        request.kind,
        plans.map(({ kind }) => kind),
      ),
    );
  const situation = situationOf(course, request, plan, models);
  if (!situation.ok) return situation;
  const selection = select(situation.value);
  const { seed, digest, explain } = request;
  const now = new Date(request.now).toISOString();
  const replay = { engine: engineVersion, revision: course.revision, seed, now: request.now, level: fullLevel, digest };
  return ok({
    id: hash128([digest, seed, now, course.revision].join('\n')),
    course: course.id,
    revision: course.revision,
    kind: request.kind,
    seed,
    now,
    replayToken: replayTokenOf(replay),
    challenges: selection.picks.map(({ candidate }) => realise(course, candidate, request)),
    ...(request.alternates === 'full' ? { alternates: alternatesOf(selection) } : {}),
    report: reportOf(selection),
    ...(explain === 'off' ? {} : { trace: explain === 'full' ? traceOf(selection) : summaryOf(selection) }),
  });
}
