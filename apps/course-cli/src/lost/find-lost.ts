import { openRevision, type RevisionFiles } from '@session-generator/course-store';
import { UnknownCourse, UnknownRevision } from '@session-generator/domain';

import type { Place } from '../places/place.js';
import { lostOf, type Lost } from './lost-of.js';

/** What learners of the live revision lose by another; `undefined` if nothing is live, or it is the same revision. */
export async function findLost({ publisher, store }: Place, revision: RevisionFiles): Promise<Lost | undefined> {
  const { course } = revision;
  try {
    const { live } = await publisher.pointer(course);
    if (live === revision.revision) return undefined;
    const { course: before } = await store.load(course, live);
    return lostOf(before, openRevision(revision));
  } catch (cause) {
    if (cause instanceof UnknownCourse || cause instanceof UnknownRevision) return undefined;
    throw cause;
  }
}
