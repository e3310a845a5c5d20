import type { Course } from '@session-generator/domain';

import { atOnce, inSlices, type Slices } from '../slices.js';
import { checkFiles } from './check-files.js';
import { checkReferences } from './check-references.js';
import { readTables } from './read-tables.js';
import { RevisionCourse } from './revision-course.js';
import type { RevisionFiles } from './revision-files.js';

/**
 * The course that a revision holds, read where its bytes lie: keep them as they are for as long as the course lives.
 *
 * @throws CourseUnavailable naming everything that is wrong: torn, corrupt, of an unknown schema or form, or referring
 * to what is not there
 */
export const openRevision = (files: RevisionFiles): Course => atOnce(opening(files));

/** As `openRevision`, with pauses in which a service answers its requests. Rejects likewise. */
export const openRevisionInSlices = (files: RevisionFiles, signal?: AbortSignal): Promise<Course> =>
  inSlices(opening(files), signal);

/**
 * As `openRevision`, for files whose hashes were checked while they were fetched. Their name then vouches for the rest:
 * a revision of that name was opened with every check when it was published.
 *
 * @throws CourseUnavailable where they are of an unknown schema or form, or miscounted
 */
export function openVerifiedRevision(files: RevisionFiles): Course {
  const { manifest, tables } = atOnce(readTables(files));
  return new RevisionCourse(files.revision, manifest, tables);
}

function* opening(files: RevisionFiles): Slices<Course> {
  yield* checkFiles(files);
  const read = yield* readTables(files);
  yield* checkReferences(files, read);
  return new RevisionCourse(files.revision, read.manifest, read.tables);
}
