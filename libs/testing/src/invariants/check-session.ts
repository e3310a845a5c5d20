import type { Course, RecallModel, SessionRequest } from '@session-generator/domain';

import { able } from './able.js';
import type { Breach, CheckedSession, Invariant } from './breach.js';
import { cap } from './cap.js';
import { coverage } from './coverage.js';
import { fair } from './fair.js';
import { gap } from './gap.js';
import type { Law } from './law.js';
import { length } from './length.js';
import { once } from './once.js';
import { oneNew } from './one-new.js';
import { ramp } from './ramp.js';
import { runs } from './runs.js';
import { standingOf } from './standing.js';

/** Every invariant, in the order in which breaches are told. */
export const laws: Readonly<Record<Invariant, Law>> = {
  fair,
  able,
  gap,
  once,
  runs,
  cap,
  ramp,
  'one-new': oneNew,
  coverage,
  length,
};

/**
 * Every place where a session breaks an invariant
 *
 * It judges by its own reading of the definitions, and never asks the code that makes sessions.
 *
 * @param course the revision that the session is of
 * @param request what was asked; without it, what depends on the learner is not judged
 * @param models orders what the learner has met, so that coverage of it can be judged
 * @throws where the course does not hold what the request is of
 */
export function checkSession(
  session: CheckedSession,
  course: Course,
  request?: SessionRequest,
  models?: { readonly recall: RecallModel },
): readonly Breach[] {
  const asked = request && {
    request,
    standing: standingOf(course, request),
    ...(models ? { recall: models.recall } : {}),
  };
  const judged = { session, course, ...(asked ? { asked } : {}) };
  const relaxed = new Set(session.report?.relaxations?.map(({ invariant, where }) => `${invariant}@${where}`));
  return Object.values(laws)
    .filter(({ exempt }) => !exempt.includes(session.kind))
    .flatMap(({ name, breaches }) =>
      breaches(judged).map((fault) => ({ invariant: name, ...fault, declared: relaxed.has(`${name}@${fault.where}`) })),
    );
}
