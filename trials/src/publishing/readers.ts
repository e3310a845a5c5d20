import { CachedCourseStore, StoredCourseStore } from '@session-generator/course-store';
import type { CourseStore, RevisionId } from '@session-generator/domain';
import { setTimeout } from 'node:timers/promises';

import { storageOf, type Place } from './place.js';
import { course } from './small-course.js';

/** Those who read a course while it is published: one that was there before, and ones that come. */
export class Readers {
  private constructor(
    private readonly place: Place,
    private readonly old: CachedCourseStore,
  ) {}

  /** Opens the course, so that it is there. */
  static async of(place: Place): Promise<Readers> {
    const old = new CachedCourseStore(new StoredCourseStore(storageOf(place)), { refreshEvery: 20 });
    await old.open(course);
    return new Readers(place, old);
  }

  /**
   * How many were asked.
   *
   * @throws where one of them has no whole revision, or none of these
   */
  async allHave(revisions: readonly RevisionId[]): Promise<number> {
    const found = [await this.#byNewcomer(), await revisionIn(this.old)];
    // Long enough to look at the place.
    await setTimeout(50);
    found.push(await revisionIn(this.old));
    const other = found.find((revision) => !revisions.includes(revision));
    if (other !== undefined) throw new Error(`a reader has ${other}, which is none of ${revisions.join(', ')}`);
    return found.length;
  }

  /** As `allHave`, once the old reader has had the time to see it. */
  async allComeTo(revision: RevisionId): Promise<number> {
    for (let tries = 0; tries < 500 && (await revisionIn(this.old)) !== revision; tries++) await setTimeout(10);
    return this.allHave([revision]);
  }

  close(): Promise<void> {
    return this.old.close();
  }

  async #byNewcomer(): Promise<RevisionId> {
    const storage = storageOf(this.place);
    try {
      return await revisionIn(new StoredCourseStore(storage));
    } finally {
      storage.close();
    }
  }
}

/** With every check, since opening makes them. */
const revisionIn = async (store: CourseStore): Promise<RevisionId> => (await store.open(course)).revision;
