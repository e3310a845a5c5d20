import { asId, CourseUnavailable, type CourseId, type CourseSummary } from '@session-generator/domain';

import { isCourseName } from './layout.js';
import { manifestFile, pointerOf } from './open-course.js';
import type { RevisionSource } from './revision-source.js';

/** The courses of a source that have a live revision, by id. Rejects as `CourseStore.list` does. */
export async function listCourses(source: RevisionSource): Promise<readonly CourseSummary[]> {
  const names = await namesOf(source);
  const summaries = await Promise.all(names.filter(isCourseName).map((name) => summaryOf(source, asId(name))));
  return summaries.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function namesOf(source: RevisionSource): Promise<readonly string[]> {
  try {
    return await source.names();
  } catch (cause) {
    throw new CourseUnavailable('*', `${source.name} cannot be listed`, { cause });
  }
}

/** One course that cannot be opened, or a folder that is none, is no reason to hide the others. */
async function summaryOf(source: RevisionSource, id: CourseId): Promise<readonly CourseSummary[]> {
  try {
    const { revision } = await pointerOf(source, id);
    const live = await manifestFile(source, id, revision);
    return live ? [{ id, learning: live.manifest.learning, from: live.manifest.from, revision }] : [];
  } catch {
    return [];
  }
}
