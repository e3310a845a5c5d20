import {
  revisionsOf,
  UnknownCourse,
  type CourseId,
  type CourseSummary,
  type RevisionId,
} from '@session-generator/domain';

import type { Pointer } from '../pointer/pointer.js';
import { PlaceUnavailable } from '../stores/place-unavailable.js';
import type { LoadedRevision, StoredCourseStore, TaggedPointer } from '../stores/stored-course-store.js';
import type { Background } from './background.js';
import type { CourseEvent } from './course-event.js';
import type { HeldRevisions } from './held-revisions.js';
import type { LocalCopy } from './local-copy.js';
import type { RevisionLoader } from './revision-loader.js';
import { withPatience } from './with-patience.js';

/** What every course of a cache stands on. */
export interface Surroundings {
  readonly origin: StoredCourseStore;
  readonly copy: LocalCopy | undefined;
  readonly held: HeldRevisions;
  readonly loader: RevisionLoader;
  readonly background: Background;
  readonly patience: number;
  readonly now: () => number;
  readonly tell: (event: CourseEvent) => void;
}

/** A course as it is served. */
export interface Serving {
  /** Without what it names and could not be loaded. */
  readonly pointer: Pointer;
  /** How to tell whether the place says something else by now; absent where it must be asked for all of it. */
  readonly tag: string | undefined;
  readonly from: 'origin' | 'copy';
  readonly summary: CourseSummary;
  /** When the place said so last; for a copy, when it was opened. */
  readonly checkedAt: number;
}

/** One course of a cache: which revisions are served, and how that changes. */
export class CachedCourse {
  serving: Serving | undefined;
  #beginning: Promise<void> | undefined;
  /** Since when the pointers that come are older than the one that is served. */
  #outdatedSince: number | undefined;
  /** What the local copy is to hold next. */
  #toCopy: (() => Promise<void>) | undefined;
  #copying = false;

  constructor(
    private readonly id: CourseId,
    private readonly around: Surroundings,
  ) {}

  /** Resolves once it is served, however many wait for it. Rejects where it cannot be, and may be called again then. */
  begin(): Promise<void> {
    if (this.serving) return Promise.resolve();
    this.#beginning ??= this.#begin().finally(() => (this.#beginning = undefined));
    return this.#beginning;
  }

  /** A look at what the place says. It never rejects: what went wrong is told, and what is served stays. */
  async refresh(): Promise<void> {
    try {
      await this.#look();
    } catch (cause) {
      this.#tellFailure(cause);
    }
    this.around.held.trim();
  }

  get age(): number {
    return this.serving ? this.around.now() - this.serving.checkedAt : 0;
  }

  /** From the place, where it answers soon; else from the copy on the local disk, where there is a good one. */
  async #begin(): Promise<void> {
    const { copy, patience, background } = this.around;
    const copied = await copy?.pointer(this.id).catch(() => undefined);
    const looking = this.#look();
    if (!copied) return looking;
    background.run(() => looking);
    try {
      // Whoever waits has as much patience left for the copy.
      await withPatience(looking, patience / 2, () => new PlaceUnavailable(this.id, 'it does not answer soon enough'));
    } catch (cause) {
      this.#tellFailure(cause);
      if (!this.serving) await this.#adopt(copied, 'copy').catch(() => Promise.reject(cause));
    }
  }

  async #look(): Promise<void> {
    const { origin, background, tell } = this.around;
    const { signal } = background;
    const tag = this.serving?.tag;
    const found =
      tag === undefined ? await origin.pointer(this.id, signal) : await origin.pointerUnless(tag, this.id, signal);
    if (found === 'unchanged') {
      this.serving = { ...this.serving!, checkedAt: this.around.now() };
      tell({ kind: 'unchanged', course: this.id });
    } else if (!this.#isOutdated(found.pointer)) {
      await this.#adopt(found, 'origin');
    }
  }

  /**
   * A version that is lower than the one served is a copy of the pointer that came late, so nobody goes back to it. But
   * where the place says so for long, its pointer was made anew, and counts.
   */
  #isOutdated({ version }: Pointer): boolean {
    const { now, tell } = this.around;
    const serving = this.serving?.pointer.version ?? 0;
    if (version >= serving) this.#outdatedSince = undefined;
    else this.#outdatedSince ??= now();
    if (this.#outdatedSince === undefined || now() - this.#outdatedSince >= longestOutdated) return false;
    tell({ kind: 'outdated', course: this.id, version, serving });
    return true;
  }

  /** Loads all that a pointer names, and only then serves it. Without the live revision nothing changes. */
  async #adopt(found: TaggedPointer, from: Serving['from']): Promise<void> {
    const { held, loader, now, tell } = this.around;
    const began = now();
    const before = this.serving;
    const live = await loader.load(this.id, found.pointer.live);
    const others = await Promise.all(
      revisionsOf(found.pointer)
        .filter((revision) => revision !== found.pointer.live)
        .map((revision) => this.#loadOther(revision)),
    );
    // Overtaken by another look: one whose answer was not waited for, or the one that the copy stood in for.
    if (this.serving !== before && this.serving!.pointer.version >= found.pointer.version) return;
    const loaded = [live, ...others.flat()];
    const isWhole = loaded.length === revisionsOf(found.pointer).length;
    const pointer = isWhole ? found.pointer : naming(found.pointer, loaded);
    // A course that was let go of for want of room is not brought back by what is new of it.
    const isHeld = !before || held.has(this.id, before.pointer.live);
    if (isHeld) for (const each of loaded) held.hold(each);
    const { id, learning, from: speaking, revision } = live.course;
    this.serving = {
      pointer,
      tag: isWhole ? found.tag : undefined,
      from,
      summary: { id, learning, from: speaking, revision },
      checkedAt: now(),
    };
    held.name(this.id, revisionsOf(pointer));
    // It could not be loaded whole, and still cannot.
    if (before && from === before.from && isSame(pointer, before.pointer)) return;
    const took = now() - began;
    if (before)
      tell({
        kind: 'refreshed',
        course: this.id,
        before: before.pointer.live,
        revision,
        version: pointer.version,
        took,
      });
    else tell({ kind: 'opened', course: this.id, revision, from, took });
    if (from === 'origin') this.#keepCopy(found, loaded);
  }

  /** A canary or a pin that cannot be loaded is no reason to keep all others from what is live. */
  async #loadOther(revision: RevisionId): Promise<readonly LoadedRevision[]> {
    try {
      return [await this.around.loader.load(this.id, revision)];
    } catch (cause) {
      this.#tellFailure(cause);
      return [];
    }
  }

  /** One copy at a time, and of what is to be copied meanwhile only the last. */
  #keepCopy(found: TaggedPointer, loaded: readonly LoadedRevision[]): void {
    const { copy, background, tell } = this.around;
    if (!copy) return;
    this.#toCopy = async () => {
      try {
        await copy.keep(
          this.id,
          found,
          loaded.map(({ files }) => files),
        );
      } catch (cause) {
        tell({ kind: 'not-copied', course: this.id, cause });
      }
    };
    if (!this.#copying) background.run(() => this.#copyAll());
  }

  async #copyAll(): Promise<void> {
    this.#copying = true;
    for (let next = this.#toCopy; next; next = this.#toCopy) {
      this.#toCopy = undefined;
      await next();
    }
    this.#copying = false;
  }

  #tellFailure(cause: unknown): void {
    if (this.around.background.signal.aborted) return;
    if (cause instanceof UnknownCourse && !this.serving) return;
    const kind = cause instanceof PlaceUnavailable ? 'unreachable' : 'refused';
    this.around.tell({ kind, course: this.id, age: this.age, cause });
  }
}

const longestOutdated = 600_000;

const isSame = (one: Pointer, other: Pointer): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A pointer that names only what was loaded. */
function naming(pointer: Pointer, loaded: readonly LoadedRevision[]): Pointer {
  const isLoaded = (revision: RevisionId) => loaded.some(({ course }) => course.revision === revision);
  const { canary, pins, ...rest } = pointer;
  return {
    ...rest,
    ...(canary && isLoaded(canary.revision) ? { canary } : {}),
    pins: Object.fromEntries(Object.entries(pins).filter(([, revision]) => isLoaded(revision))),
  };
}
