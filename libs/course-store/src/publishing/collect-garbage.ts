import type { CourseId, RevisionId } from '@session-generator/domain';

import { collectingTakes, condemn, liveBefore, namedBy, type PointerChange } from '../pointer/pointer-changes.js';
import type { Pointer } from '../pointer/pointer.js';
import { manifestName } from '../revision/revision-files.js';
import { revisionsPath } from '../storage/layout.js';
import type { RevisionStorage } from '../storage/revision-storage.js';
import type { StoredCourseStore, TaggedPointer } from '../stores/stored-course-store.js';
import { revisionsIn, type StoredRevision } from './list-revisions.js';
import { PublishingError } from './publishing-error.js';

/** What is kept though nothing names it. */
export interface Collection {
  /** How long a revision is kept after it was written and after it was named last, in milliseconds. */
  readonly grace: number;
  /** How many of those that were live before are kept however old they are, so that a roll back has somewhere to go. */
  readonly keep: number;
}

export interface Collected {
  readonly course: CourseId;
  readonly deleted: readonly StoredRevision[];
  readonly kept: readonly StoredRevision[];
}

/** Writes a pointer in place of the one that was read, or rejects where it was changed meanwhile. */
export type WritePointer = (before: TaggedPointer, after: Pointer, change: PointerChange) => Promise<Pointer>;

/**
 * Collect garbage
 *
 * Deletes revisions that nothing names, that were written and named last longer than `grace` ago, and that are not among
 * the last `keep` to have been live. First the pointer says which: a publisher that was about to name one of them loses the
 * race, and whoever reads the pointer from then on knows that they may be half there. Then the files go, of each revision
 * the manifest first. It can be killed anywhere, and the next run completes it.
 *
 * @param write where it is absent, only says what would be deleted
 */
export async function collectGarbage(
  storage: RevisionStorage,
  stored: StoredCourseStore,
  course: CourseId,
  collection: Collection,
  write?: WritePointer,
): Promise<Collected> {
  const before = await stored.pointer(course);
  const entries = await storage.list(revisionsPath(course));
  const began = storage.now();
  const revisions = revisionsIn(entries, course, before.pointer);
  const doomed = new Set(doomedOf(revisions, before.pointer, collection, began));
  const result = {
    course,
    deleted: revisions.filter(({ revision }) => doomed.has(revision)),
    kept: revisions.filter(({ revision }) => !doomed.has(revision)),
  };
  if (!write || doomed.size === 0) return result;
  const change = condemn([...doomed]);
  await write(before, change(before.pointer, began), change);
  for (const revision of doomed) {
    const below = `${revisionsPath(course)}${revision}/`;
    const paths = entries.map(({ path }) => path).filter((path) => path.startsWith(below));
    const manifests = paths.filter((path) => path.endsWith(`/${manifestName}`));
    for (const some of [manifests, paths.filter((path) => !manifests.includes(path))]) {
      // After that others may take the revision for theirs again.
      if (storage.now() > began + collectingTakes / 2) {
        throw new PublishingError('unavailable', `Deleting the revisions of "${course}" takes too long: run it again.`);
      }
      if (some.length > 0) await storage.remove(some);
    }
  }
  return result;
}

function doomedOf(
  revisions: readonly StoredRevision[],
  pointer: Pointer,
  { grace, keep }: Collection,
  now: number,
): readonly RevisionId[] {
  const named = namedBy(pointer);
  const isWhole = (wanted: RevisionId) => revisions.some(({ revision, whole }) => whole && revision === wanted);
  const lately = liveBefore(pointer)
    .filter((revision) => isWhole(revision) && !named.includes(revision))
    .slice(0, keep);
  return revisions
    .filter(
      ({ revision, writtenAt, until = 0 }) => Math.max(writtenAt, until) + grace < now && !named.includes(revision),
    )
    .map(({ revision }) => revision)
    .filter((revision) => !lately.includes(revision));
}
