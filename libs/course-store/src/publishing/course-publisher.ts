import { createHash } from 'node:crypto';

import {
  CourseUnavailable,
  UnknownCourse,
  UnknownRevision,
  type Course,
  type CourseId,
  type RevisionId,
} from '@session-generator/domain';

import { messageOf } from '../message-of.js';
import {
  endCanary,
  firstPointer,
  goLive,
  isBeingCollected,
  liveBefore,
  namedBy,
  pin,
  tryOut,
  unpin,
  type PointerChange,
} from '../pointer/pointer-changes.js';
import { readPointer, writePointer } from '../pointer/pointer-json.js';
import type { Pointer } from '../pointer/pointer.js';
import { openRevision } from '../revision/open-revision.js';
import type { RevisionFiles } from '../revision/revision-files.js';
import { isCourseName, pointerPath } from '../storage/layout.js';
import type { RevisionStorage } from '../storage/revision-storage.js';
import { StoredCourseStore, type TaggedPointer } from '../stores/stored-course-store.js';
import { collectGarbage, type Collected, type Collection } from './collect-garbage.js';
import { listRevisions, type StoredRevision } from './list-revisions.js';
import { PublishingError } from './publishing-error.js';
import { missingFiles, upload, type Progress } from './upload.js';

/**
 * Publishes courses to a place, and decides which revision readers get
 *
 * Files first, each whole or not at all, and the pointer last, by compare-and-set: a crash at any step, or several
 * publishers at once, leave every reader on one whole revision. What is done twice changes nothing the second time, but for a
 * roll back that names no revision: the second goes forward again.
 *
 * Every method rejects with `PublishingError`, `UnknownCourse` or `UnknownRevision`.
 */
export class CoursePublisher {
  readonly #stored: StoredCourseStore;

  constructor(private readonly storage: RevisionStorage) {
    this.#stored = new StoredCourseStore(storage);
  }

  /** Makes a revision live, or a canary. */
  async publish(
    revision: RevisionFiles,
    { canary, dryRun = false, onProgress }: PublishOptions = {},
  ): Promise<Published> {
    const { course } = revision;
    check(revision);
    return this.#guarded(course, async () => {
      const before = await this.#found(course);
      this.#refuseCollected(course, [revision.revision], before.pointer);
      const missing = await missingFiles(this.storage, revision);
      const change = canary === undefined ? goLive(revision.revision) : tryOut(revision.revision, canary);
      const pointer = before.pointer
        ? change(before.pointer, this.storage.now())
        : firstOf(course, revision.revision, canary, this.storage.now());
      const uploaded = {
        files: missing.length,
        bytes: missing.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
      };
      if (!dryRun) await upload(this.storage, missing, onProgress);
      const after = dryRun ? pointer : await this.#write(course, before, pointer, change);
      return {
        course,
        revision: revision.revision,
        uploaded,
        after,
        ...(before.pointer ? { before: before.pointer } : {}),
      };
    });
  }

  /** What was live last is live again, or the revision that is named. */
  rollBack(course: CourseId, to?: RevisionId, options?: ChangeOptions): Promise<Changed> {
    return this.#change(course, options, (pointer) => {
      const target = to ?? liveBefore(pointer)[0];
      if (target !== undefined) return goLive(target);
      throw new PublishingError('refused', `Course "${course}" has no revision that was live before ${pointer.live}.`);
    });
  }

  /** A published revision is tried on a share of the learners, in percent; on none, it is only kept. */
  tryOut(course: CourseId, revision: RevisionId, percent: number, options?: ChangeOptions): Promise<Changed> {
    return this.#change(course, options, () => tryOut(revision, percent));
  }

  endCanary(course: CourseId, options?: ChangeOptions): Promise<Changed> {
    return this.#change(course, options, () => endCanary);
  }

  /** One learner gets one revision, whatever is live. */
  pin(course: CourseId, learner: string, revision: RevisionId, options?: ChangeOptions): Promise<Changed> {
    return this.#change(course, options, () => pin(course, learner, revision));
  }

  unpin(course: CourseId, learner: string, options?: ChangeOptions): Promise<Changed> {
    return this.#change(course, options, () => unpin(course, learner));
  }

  courses(): Promise<readonly CourseId[]> {
    return this.#guarded('*', () => this.#stored.courseNames());
  }

  async pointer(course: CourseId): Promise<Pointer> {
    return this.#guarded(course, async () => (await this.#stored.pointer(course)).pointer);
  }

  /** Every revision that has files, whether something names it or not, the latest first. */
  revisions(course: CourseId): Promise<readonly StoredRevision[]> {
    return this.#guarded(course, () => listRevisions(this.storage, this.#stored, course));
  }

  /** A published revision, checked to the last byte. */
  open(course: CourseId, revision?: RevisionId): Promise<Course> {
    return this.#guarded(course, () => this.#stored.open(course, revision));
  }

  /** Deletes the revisions that nothing names any more. */
  collect(course: CourseId, collection: Collection, { dryRun = false }: ChangeOptions = {}): Promise<Collected> {
    return this.#guarded(course, () =>
      collectGarbage(this.storage, this.#stored, course, collection, dryRun ? undefined : this.#writing(course)),
    );
  }

  close(): void {
    this.storage.close();
  }

  #change(course: CourseId, { dryRun = false }: ChangeOptions = {}, choose: (pointer: Pointer) => PointerChange) {
    return this.#guarded(course, async (): Promise<Changed> => {
      const before = await this.#stored.pointer(course);
      const change = choose(before.pointer);
      const after = change(before.pointer, this.storage.now());
      const named = namedBy(after).filter((revision) => !namedBy(before.pointer).includes(revision));
      this.#refuseCollected(course, named, before.pointer);
      for (const revision of named) await this.#check(course, revision, before.pointer);
      const written = dryRun ? after : await this.#write(course, before, after, change);
      return { course, before: before.pointer, after: written };
    });
  }

  #writing(course: CourseId) {
    return (before: TaggedPointer, after: Pointer, change: PointerChange) => this.#write(course, before, after, change);
  }

  /** Whoever finds that another has made the very change it wanted has lost nothing. */
  async #write(course: CourseId, { tag, pointer }: Found, after: Pointer, change: PointerChange): Promise<Pointer> {
    if (after === pointer) return after;
    const expected = { tag, version: pointer?.version ?? 0 };
    if ((await this.storage.replace(pointerPath(course), writePointer(after), expected)) === 'done') return after;
    const { pointer: theirs } = await this.#stored.pointer(course);
    if (change(theirs, this.storage.now()) === theirs) return theirs;
    throw lostRace(course, theirs);
  }

  /** A published revision, to the last byte. What cannot be opened may be what another has just begun to delete. */
  async #check(course: CourseId, revision: RevisionId, before: Pointer): Promise<void> {
    try {
      await this.#stored.load(course, revision);
    } catch (cause) {
      const { pointer } = await this.#stored.pointer(course);
      throw pointer.version === before.version ? cause : lostRace(course, pointer);
    }
  }

  /**
   * A pointer that was spoilt is written anew: what it said is lost, and the revisions are not. But not one that its own tag
   * says was good when it set out.
   */
  async #found(course: CourseId): Promise<Found> {
    const found = (await this.storage.isThere()) && (await this.storage.read(pointerPath(course)));
    if (!found) return {};
    try {
      return { tag: found.tag, pointer: readPointer(found.bytes) };
    } catch (cause) {
      const md5 = createHash('md5').update(found.bytes).digest('hex');
      if (!found.tag.includes(md5)) throw new Error(`${pointerPath(course)} was spoilt on its way`, { cause });
      return { tag: found.tag };
    }
  }

  #refuseCollected(course: CourseId, revisions: readonly RevisionId[], pointer: Pointer | undefined): void {
    const collected = revisions.find((revision) => pointer && isBeingCollected(pointer, revision, this.storage.now()));
    if (collected === undefined) return;
    const since = new Date(pointer!.collecting!.since).toISOString();
    throw new PublishingError(
      'refused',
      `Revision ${collected} of course "${course}" is being deleted since ${since}. Try again a quarter of an hour later.`,
    );
  }

  /** What a place did wrong never comes out as it is. */
  async #guarded<Value>(course: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof PublishingError || cause instanceof UnknownCourse || cause instanceof UnknownRevision)
        throw cause;
      const what = course === '*' ? '' : `Course "${course}" in ${this.storage.name} cannot be read or written now: `;
      throw new PublishingError('unavailable', `${what}${reasonsOf(cause)}`, { cause });
    }
  }
}

export interface ChangeOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
}

export interface PublishOptions extends ChangeOptions {
  /** The share of learners who get it, in percent, where it is not to go live for all. */
  readonly canary?: number;
  readonly onProgress?: Progress;
}

/** What became of a pointer: the same value twice where nothing was to be done. */
export interface Changed {
  readonly course: CourseId;
  readonly before: Pointer;
  readonly after: Pointer;
}

export interface Published {
  readonly course: CourseId;
  readonly revision: RevisionId;
  /** What was not there yet. */
  readonly uploaded: { readonly files: number; readonly bytes: number };
  /** Absent where the course is new. */
  readonly before?: Pointer;
  readonly after: Pointer;
}

/** A pointer as it was found: absent where there is none, or none that can be read. */
interface Found {
  readonly tag?: string;
  readonly pointer?: Pointer;
}

/** There is nothing that the first revision of a course could be held against. */
function firstOf(course: CourseId, revision: RevisionId, canary: number | undefined, now: number): Pointer {
  if (canary === undefined) return firstPointer(revision, now);
  throw new PublishingError('refused', `Course "${course}" has no live revision: publish it without a canary first.`);
}

function lostRace(course: CourseId, { live, version }: Pointer): PublishingError {
  const now = `Its live revision is ${live} now, version ${version}`;
  return new PublishingError(
    'lost-race',
    `Somebody else changed course "${course}" at the same time. ${now}; this changed nothing. Look at it, and try again.`,
  );
}

/** What could not be opened would be refused by every reader. */
function check(revision: RevisionFiles): void {
  if (!isCourseName(revision.course)) {
    throw new PublishingError(
      'refused',
      `"${revision.course}" cannot be the id of a published course: use letters, digits, - and _, at most 100`,
    );
  }
  try {
    openRevision(revision);
  } catch (cause) {
    throw new PublishingError('refused', messageOf(cause), { cause });
  }
}

/** A failure and what caused it, down to what a person can mend; nothing is said twice. */
function reasonsOf(failure: unknown): string {
  let reasons = '';
  for (let cause = failure; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined) {
    const reason = cause instanceof CourseUnavailable ? cause.where : messageOf(cause);
    if (!reasons.includes(reason)) reasons += reasons === '' ? reason : `: ${reason}`;
  }
  return reasons;
}
