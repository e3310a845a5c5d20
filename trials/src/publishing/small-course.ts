import { writeRevision, type RevisionFiles } from '@session-generator/course-store';
import { asId, type CourseId } from '@session-generator/domain';
import { aCourseContent } from '@session-generator/testing';

import { variant } from '../variant.js';

/** The course that is published in these trials. */
export const course = asId<CourseId>('es-from-en');

const content = aCourseContent({ id: course });
const written = new Map<number, RevisionFiles>();

/** Its revisions, by number. */
export function revisionNumbered(number: number): RevisionFiles {
  const files = written.get(number) ?? writeRevision(variant(content, number));
  written.set(number, files);
  return files;
}
