import type { CourseId, RevisionId } from '@session-generator/domain';

import type { RevisionFiles } from '../revision/revision-files.js';
import { filePath, pointerPath, revisionsPath } from '../storage/layout.js';
import { folderStorage } from '../storage/folder-storage.js';
import { StoredCourseStore, type LoadedRevision, type TaggedPointer } from '../stores/stored-course-store.js';

/**
 * The last good revisions of each course on the local disk, in the layout of any place: what is served where the real
 * place cannot be reached, and what need not be fetched where it can.
 *
 * Nothing in it is trusted: it is read with every check, so it may be torn, spoilt, old or deleted at any time.
 */
export class LocalCopy {
  readonly #store: StoredCourseStore;
  readonly #storage;
  /** Revisions that this process has written, or read with every check. */
  readonly #sound = new Set<string>();

  constructor(folder: string) {
    this.#storage = folderStorage(folder);
    this.#store = new StoredCourseStore(this.#storage);
  }

  courseNames(): Promise<readonly CourseId[]> {
    return this.#store.courseNames();
  }

  pointer(course: CourseId): Promise<TaggedPointer> {
    return this.#store.pointer(course);
  }

  async load(course: CourseId, revision: RevisionId, signal: AbortSignal): Promise<LoadedRevision> {
    this.#sound.delete(revision);
    const loaded = await this.#store.load(course, revision, signal);
    this.#sound.add(revision);
    return loaded;
  }

  /**
   * Keeps revisions and the pointer that names them, in this order, and then only them. What is there already is written
   * again, unless it is known to be sound: as long as it should be is soon said of what was spoilt.
   */
  async keep(course: CourseId, { bytes }: TaggedPointer, revisions: readonly RevisionFiles[]): Promise<void> {
    for (const { revision, files } of revisions) {
      const entries = this.#sound.has(revision) ? await this.#storage.list(filePath(course, revision, '')) : [];
      const there = new Map(entries.map((entry) => [entry.path, entry.bytes]));
      for (const [name, file] of files) {
        const path = filePath(course, revision, name);
        if (there.get(path) !== file.byteLength) await this.#storage.write(path, file);
      }
      this.#sound.add(revision);
    }
    await this.#storage.write(pointerPath(course), bytes);
    await this.#forgetAllBut(
      course,
      revisions.map(({ revision }) => revision),
    );
  }

  async #forgetAllBut(course: CourseId, kept: readonly RevisionId[]): Promise<void> {
    const below = kept.map((revision) => filePath(course, revision, ''));
    const entries = await this.#storage.list(revisionsPath(course));
    const past = entries.map(({ path }) => path).filter((path) => !below.some((prefix) => path.startsWith(prefix)));
    if (past.length > 0) await this.#storage.remove(past);
  }
}
