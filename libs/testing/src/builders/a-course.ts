import { asId, type Course, type CourseContent, courseOf } from '@session-generator/domain';

import { courseContentOf } from './course-content-of.js';
import type { CourseSketch } from './course-sketch.js';
import { spanishSketch } from './spanish-sketch.js';

/**
 * The content of a small Spanish course: five skills in three units, with words, phrases, pictures, audio and every
 * type of challenge. Overrides are parts of its sketch, so that what is made stays consistent.
 *
 * @example aCourseContent({ id: 'es-from-fr', audio: false })
 */
export const aCourseContent = (overrides: Partial<CourseSketch> = {}): CourseContent =>
  courseContentOf({ ...spanishSketch, ...overrides });

/** The course that `aCourseContent` describes, opened. */
export const aCourse = ({
  revision = 'r1',
  ...overrides
}: Partial<CourseSketch> & { readonly revision?: string } = {}): Course =>
  courseOf(aCourseContent(overrides), asId(revision));
