import {
  CourseStore,
  type Course,
  type CourseId,
  type CourseSummary,
  type RevisionId,
} from '@session-generator/domain';

import { folderSource } from './folder-source.js';
import { listCourses } from './list-courses.js';
import { openCourse } from './open-course.js';
import type { RevisionSource } from './revision-source.js';

/** The courses that were published to a folder. Reads it anew for every call: put a `CachedCourseStore` before it. */
export class FolderCourseStore extends CourseStore {
  readonly #source: RevisionSource;

  constructor(folder: string) {
    super();
    this.#source = folderSource(folder);
  }

  list(): Promise<readonly CourseSummary[]> {
    return listCourses(this.#source);
  }

  open(course: CourseId, revision?: RevisionId): Promise<Course> {
    return openCourse(this.#source, course, revision);
  }
}
