import type { Course, RecallModel, SessionRequest } from '@session-generator/domain';

import { able } from './able.js';
import type { Breach, CheckedSession, Invariant } from './breach.js';
import { cap } from './cap.js';
import { coverage } from './coverage.js';
import { fair } from './fair.js';
import { gap } from './gap.js';
import type { Case, Law } from './law.js';
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
  const relaxed = new Set(session.report?.relaxations?.map(({ invariant, where }) => `${invariant}@${where}`));
  return breachesOf(caseOf(session, course, request, models), Object.values(laws)).map((breach) => ({
    ...breach,
    declared: relaxed.has(`${breach.invariant}@${breach.where}`),
  }));
}

/** What a session is judged by, from what a caller has at hand. */
export function caseOf(
  session: CheckedSession,
  course: Course,
  request?: SessionRequest,
  models?: { readonly recall: RecallModel },
): Case {
  const asked = request && {
    request,
    standing: standingOf(course, request),
    ...(models ? { recall: models.recall } : {}),
  };
  return { session, course, ...(asked ? { asked } : {}) };
}

/** Where a session breaks some of the laws: those that bind its kind. */
export const breachesOf = (judged: Case, some: readonly Law[]): readonly Omit<Breach, 'declared'>[] =>
  some
    .filter(({ exempt }) => !exempt.includes(judged.session.kind))
    .flatMap(({ name, breaches }) => breaches(judged).map((fault) => ({ invariant: name, ...fault })));
