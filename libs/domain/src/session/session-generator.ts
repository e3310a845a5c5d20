import type { CourseStore } from '../ports/course-store.js';
import { generateSession, type Models } from './generate-session.js';
import type { Session } from './session.js';
import type { SessionRequest } from './session-request.js';

/** Answers requests from the courses of a store. */
export class SessionGenerator {
  constructor(
    private readonly courses: CourseStore,
    private readonly models: Models,
  ) {}

  /** Rejects with `UnknownCourse`, `UnknownRevision`, `UnknownSkill`, `UnknownUnit` or `CourseUnavailable`. */
  async generate(request: SessionRequest): Promise<Session> {
    const course = await this.courses.open(request.course, request.revision);
    return generateSession(course, request, this.models);
  }

  /**
   * The session that a token was given for, from the request it was made of.
   * Rejects with `ReplayMismatch` where they do not belong together, else as `generate`.
   */
  async replay(_token: string, _request: SessionRequest): Promise<Session> {
    throw new Error('under construction');
  }
}
