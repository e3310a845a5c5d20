import type { CourseId, RevisionId } from '@session-generator/domain';
import { bulkhead } from 'cockatiel';

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

  constructor(
    private readonly origin: StoredCourseStore,
    private readonly held: HeldRevisions,
    private readonly copy: LocalCopy | undefined,
    private readonly signal: AbortSignal,
  ) {}

  /** Rejects as `StoredCourseStore.load` does. It is the caller's to hold what comes. */
  load(course: CourseId, revision: RevisionId): Promise<LoadedRevision> {
    const held = this.held.get(course, revision);
    if (held) return Promise.resolve(held);
    const key = `${course}\n${revision}`;
    const known = this.#loading.get(key);
    if (known) return known;
    const loading = this.#few.execute(() => this.#fetch(course, revision)).finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  async #fetch(course: CourseId, revision: RevisionId): Promise<LoadedRevision> {
    try {
      if (this.copy) return await this.copy.load(course, revision, this.signal);
    } catch {
      // The copy may be old, torn or gone: it promises nothing.
    }
    return this.origin.load(course, revision, this.signal);
  }
}
