import { asId, type CourseId, type RevisionId } from '@session-generator/domain';

import { isRevisionName, revisionsPath } from '../storage/layout.js';
import type { RevisionStorage, StoredEntry } from '../storage/revision-storage.js';
import type { StoredCourseStore } from '../stores/stored-course-store.js';
import { manifestName } from '../revision/revision-files.js';
import type { Pointer } from '../pointer/pointer.js';

/** A revision that has files in a place. */
export interface StoredRevision {
  readonly revision: RevisionId;
  readonly files: number;
  readonly bytes: number;
  /** When its latest file was written, in milliseconds since 1970. */
  readonly writtenAt: number;
  /** Whether it has a manifest: without one it is the rest of an upload, or of a deletion, that was broken off. */
  readonly whole: boolean;
  readonly live: boolean;
  /** The share of learners who are to try it, in percent. */
  readonly canary?: number;
  /** How many learners are pinned to it. */
  readonly pins: number;
  /** When it was named last, and when it was live last, in milliseconds since 1970. */
  readonly until?: number;
  readonly liveUntil?: number;
}

/** Every revision of a course that has files, the latest first. Rejects with `UnknownCourse` where there is no pointer. */
export async function listRevisions(
  storage: RevisionStorage,
  stored: StoredCourseStore,
  course: CourseId,
): Promise<readonly StoredRevision[]> {
  const { pointer } = await stored.pointer(course);
  return revisionsIn(await storage.list(revisionsPath(course)), course, pointer);
}

export function revisionsIn(
  entries: readonly StoredEntry[],
  course: CourseId,
  pointer: Pointer,
): readonly StoredRevision[] {
  const byRevision = new Map<RevisionId, StoredEntry[]>();
  for (const entry of entries) {
    const name = entry.path.slice(revisionsPath(course).length).split('/')[0]!;
    if (!isRevisionName(name)) continue;
    const revision = asId<RevisionId>(name);
    byRevision.set(revision, [...(byRevision.get(revision) ?? []), entry]);
  }
  return [...byRevision]
    .map(([revision, files]) => summaryOf(revision, files, pointer))
    .sort((one, other) => other.writtenAt - one.writtenAt || (one.revision < other.revision ? -1 : 1));
}

function summaryOf(revision: RevisionId, files: readonly StoredEntry[], pointer: Pointer): StoredRevision {
  const { live, canary, pins, history } = pointer;
  const former = history.find((each) => each.revision === revision);
  return {
    revision,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    writtenAt: Math.max(...files.map(({ writtenAt }) => writtenAt)),
    whole: files.some(({ path }) => path.endsWith(`/${manifestName}`)),
    live: revision === live,
    ...(canary?.revision === revision ? { canary: canary.percent } : {}),
    pins: Object.values(pins).filter((pinned) => pinned === revision).length,
    ...(former ? { until: former.until } : {}),
    ...(former?.liveUntil === undefined ? {} : { liveUntil: former.liveUntil }),
  };
}
