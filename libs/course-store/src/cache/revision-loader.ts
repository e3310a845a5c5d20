import { CourseUnavailable, type CourseId, type RevisionId } from '@session-generator/domain';
import { bulkhead, isBulkheadRejectedError, type IPolicy } from 'cockatiel';

import type { LoadedRevision, StoredCourseStore } from '../stores/stored-course-store.js';
import type { HeldRevisions } from './held-revisions.js';
import type { LocalCopy } from './local-copy.js';

/**
 * Gets revisions from where they are nearest: memory, the local disk, the place
 *
 * One fetch however many ask, and a few at a time: many courses may change at once, and each fetch fills memory.
 */
export class RevisionLoader {
  readonly #loading = new Map<string, Promise<LoadedRevision>>();
  readonly #few = bulkhead(4, Number.POSITIVE_INFINITY);
  /** Anybody can name revisions, also while the place hangs. */
  readonly #fewStrangers = bulkhead(2, 32);

  constructor(
    private readonly origin: StoredCourseStore,
    private readonly held: HeldRevisions,
    private readonly copy: LocalCopy | undefined,
    private readonly signal: AbortSignal,
  ) {}

  /** Rejects as `StoredCourseStore.load` does. It is the caller's to hold what comes. */
  load(course: CourseId, revision: RevisionId): Promise<LoadedRevision> {
    return this.#once(course, revision, this.#few);
  }

  /** As `load`, for what no pointer names: it never holds up what one does, and where too many wait it rejects. */
  async loadStranger(course: CourseId, revision: RevisionId): Promise<LoadedRevision> {
    try {
      return await this.#once(course, revision, this.#fewStrangers);
    } catch (cause) {
      if (!isBulkheadRejectedError(cause)) throw cause;
      throw new CourseUnavailable(course, 'too many of its revisions are being fetched', { cause });
    }
  }

  #once(course: CourseId, revision: RevisionId, few: IPolicy): Promise<LoadedRevision> {
    const held = this.held.get(course, revision);
    if (held) return Promise.resolve(held);
    const key = `${course}\n${revision}`;
    const known = this.#loading.get(key);
    if (known) return known;
    const loading = few.execute(() => this.#fetch(course, revision)).finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  async #fetch(course: CourseId, revision: RevisionId): Promise<LoadedRevision> {
    try {
      this.signal.throwIfAborted();
      return (await this.#fromCopy(course, revision)) ?? (await this.origin.load(course, revision, this.signal));
    } catch (cause) {
      throw this.signal.aborted ? new CourseUnavailable(course, 'its store was closed', { cause }) : cause;
    }
  }

  /** The copy may be old, torn or gone: it promises nothing. */
  async #fromCopy(course: CourseId, revision: RevisionId): Promise<LoadedRevision | undefined> {
    return this.copy?.load(course, revision, this.signal).catch(() => undefined);
  }
}
