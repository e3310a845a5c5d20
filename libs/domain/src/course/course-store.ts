import type { Course } from './course.js';
import type { CourseId, RevisionId } from '../ids.js';
import type { Language } from './language.js';

/** Where courses come from. */
export abstract class CourseStore {
  /** The courses that can be opened, by id, each with its live revision. Rejects with `CourseUnavailable` where the list cannot be read now. */
  abstract list(): Promise<readonly CourseSummary[]>;
  /**
   * One whole revision of a course: the one named, else the one that the course's release gives this learner (see
   * `revisionFor`), else the live one.
   *
   * Rejects with `UnknownCourse`, `UnknownRevision`, or `CourseUnavailable` (torn, corrupt, of an unknown schema, or out of reach).
   */
  abstract open(course: CourseId, revision?: RevisionId, learner?: string): Promise<Course>;
}

export interface CourseSummary {
  readonly id: CourseId;
  readonly learning: Language;
  readonly from: Language;
  readonly revision: RevisionId;
}
