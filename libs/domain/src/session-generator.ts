import type { CourseStore } from './course/course-store.js';
import { ReplayMismatch } from './errors.js';
import { asId, type RevisionId } from './ids.js';
import type { Models } from './learner/models.js';
import { plans as ordinaryPlans } from './plans/plans.js';
import type { SessionRequest } from './request/session-request.js';
import { unwrap } from './result.js';
import type { SessionPlan } from './selection/session-plan.js';
import { engineVersion, generateSession } from './session/generate-session.js';
import { readReplayToken } from './session/replay-token.js';
import type { Session } from './session/session.js';

/** Answers requests from the courses of a store. */
export class SessionGenerator {
  /** @param plans the kinds of session that can be asked for: bring your own, or another plan for a kind */
  constructor(
    private readonly courses: CourseStore,
    private readonly models: Models,
    private readonly plans: readonly SessionPlan[] = ordinaryPlans,
  ) {}

  /**
   * Rejects with `UnknownCourse`, `UnknownRevision`, `UnknownKind`, `UnfitScope`, `UnknownSkill`, `UnknownUnit` or
   * `CourseUnavailable`.
   */
  async generate(request: SessionRequest): Promise<Session> {
    const course = await this.courses.open(request.course, request.revision, request.learner.id);
    return unwrap(generateSession(course, request, this.models, this.plans));
  }

  /**
   * The session that a token was given for, from the request it was made of; the seed, the time and the revision are
   * the token's. Rejects with `ReplayMismatch` where they do not belong together, else as `generate`.
   */
  async replay(token: string, request: SessionRequest): Promise<Session> {
    const read = readReplayToken(token);
    if (!read.ok) throw new ReplayMismatch([read.error]);
    const { engine, digest, seed, now, revision } = read.value;
    const differs = [
      ...(engine === engineVersion ? [] : [`the session was made by engine ${engine}, this is ${engineVersion}`]),
      ...(digest === request.digest ? [] : ['the request is not the one that the session was made of']),
    ];
    if (differs.length > 0) throw new ReplayMismatch(differs);
    return this.generate({ ...request, seed, now, revision: asId<RevisionId>(revision) });
  }
}
