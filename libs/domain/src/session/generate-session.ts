import type { Course } from '../course/course.js';
import type { RecallModel } from '../ports/recall-model.js';
import type { SuccessModel } from '../ports/success-model.js';
import type { Session } from './session.js';
import type { SessionRequest } from './session-request.js';

/** The learner models that a session is chosen with. */
export interface Models {
  readonly recall: RecallModel;
  readonly success: SuccessModel;
}

/** The version of the rules: the same version, revision, request, seed and level give the same bytes. */
export const engineVersion = '0.1.0';

/**
 * The session that fits a request, from one revision of a course: a pure function.
 *
 * @throws UnknownSkill or UnknownUnit where the revision does not hold what is asked for
 */
export function generateSession(_course: Course, _request: SessionRequest, _models: Models): Session {
  throw new Error('under construction');
}
