import type { Course, CourseId, RevisionId } from '@session-generator/domain';

import type { LoadedRevision } from '../stores/stored-course-store.js';

interface Held {
  readonly loaded: LoadedRevision;
  readonly bytes: number;
  /** What the pointer of its course names, or named until a moment ago. */
  named: boolean;
  askedAt: number;
}

/**
 * Revisions in memory, bounded by bytes
 *
 * Beyond the bound, those go first that nobody asked for for the longest; what was asked for within the last minute is in
 * use and stays, be there too much for a while. Of what no pointer names, at most sixteen are held at all.
 */
export class HeldRevisions {
  /** The one asked for last stands last. */
  readonly #held = new Map<string, Held>();
  #bytes = 0;

  /** @param onEvicted hears what is let go of for want of room */
  constructor(
    private readonly atMostBytes: number,
    private readonly now: () => number,
    private readonly onEvicted: (course: Course, bytes: number) => void,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** A revision, which is in use from now on. */
  get(course: CourseId, revision: RevisionId): LoadedRevision | undefined {
    const key = keyOf(course, revision);
    const held = this.#held.get(key);
    if (!held) return undefined;
    held.askedAt = this.now();
    this.#held.delete(key);
    this.#held.set(key, held);
    return held.loaded;
  }

  has(course: CourseId, revision: RevisionId): boolean {
    return this.#held.has(keyOf(course, revision));
  }

  hold(loaded: LoadedRevision): void {
    const { course, files } = loaded;
    const key = keyOf(course.id, course.revision);
    if (this.#held.has(key)) return;
    const bytes = [...files.files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
    this.#held.set(key, { loaded, bytes, named: false, askedAt: this.now() });
    this.#bytes += bytes;
    this.trim();
  }

  /** Of this course, only these are named from now on. What was named and is no more goes at once. */
  name(course: CourseId, revisions: readonly RevisionId[]): void {
    for (const [key, held] of this.#held) {
      const { id, revision } = held.loaded.course;
      if (id !== course) continue;
      const named = revisions.includes(revision);
      if (held.named && !named) this.#letGo(key, held);
      held.named = named;
    }
    this.trim();
  }

  /** Lets go of what there is no room for. */
  trim(): void {
    let strangers = [...this.#held.values()].filter(({ named }) => !named).length;
    const inUseSince = this.now() - inUseFor;
    for (const [key, held] of this.#held) {
      const isIdle = held.askedAt < inUseSince;
      const isTooMany = !held.named && strangers > mostStrangers;
      if (!isTooMany && !(isIdle && this.#bytes > this.atMostBytes)) continue;
      if (!held.named) strangers--;
      this.#letGo(key, held);
      this.onEvicted(held.loaded.course, held.bytes);
    }
  }

  #letGo(key: string, { bytes }: Held): void {
    this.#held.delete(key);
    this.#bytes -= bytes;
  }
}

const inUseFor = 60_000;
const mostStrangers = 16;

/** No id of a course that was published has a line end in it. */
const keyOf = (course: CourseId, revision: RevisionId): string => `${course}\n${revision}`;
