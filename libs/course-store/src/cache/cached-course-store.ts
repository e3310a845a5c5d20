import {
  CourseStore,
  CourseUnavailable,
  revisionFor,
  revisionsOf,
  UnknownCourse,
  UnknownRevision,
  type Course,
  type CourseId,
  type CourseSummary,
  type RevisionId,
} from '@session-generator/domain';
import { LRUCache } from 'lru-cache';
import { setTimeout } from 'node:timers/promises';

import { isCourseName } from '../storage/layout.js';
import { PlaceUnavailable } from '../stores/place-unavailable.js';
import type { LoadedRevision, StoredCourseStore } from '../stores/stored-course-store.js';
import { Background } from './background.js';
import { CachedCourse, type Serving, type Surroundings } from './cached-course.js';
import type { CourseEvent, CourseStatus } from './course-event.js';
import { HeldRevisions } from './held-revisions.js';
import { LocalCopy } from './local-copy.js';
import { RevisionLoader } from './revision-loader.js';
import { withPatience } from './with-patience.js';

export interface CacheOptions {
  /** Milliseconds between two looks at what a place says of a course; each wait is up to a fifth shorter or longer. */
  readonly refreshEvery?: number;
  /** How many bytes of revisions are held in memory. */
  readonly atMostBytes?: number;
  /** A folder of its own for the last good revisions of each course, so that a restart can do without the place. */
  readonly copy?: string | undefined;
  /** Milliseconds that somebody waits for what is not held; it is fetched on behind their back. */
  readonly patience?: number;
  readonly onEvent?: (event: CourseEvent) => void;
  /** Milliseconds since 1970, and numbers from 0 up to but not including 1: other ones for tests. */
  readonly now?: () => number;
  readonly random?: () => number;
}

/**
 * Courses kept in memory, and never waited for again
 *
 * The first who asks for a course loads it, once however many ask. From then on it is served from memory, and a look at
 * the place now and then brings what is new: fetched and verified off to the side, and swapped in whole. What cannot be
 * reached, or does not stand its checks, changes nothing: what is held is served for as long as it takes. Call `close` when
 * it is used no more.
 */
export class CachedCourseStore extends CourseStore {
  readonly #courses = new Map<CourseId, CachedCourse>();
  readonly #around: Surroundings;
  readonly #wait: () => number;
  /** Who asks for what is not there is not worth a question to the place each time. */
  readonly #unknown = new LRUCache<string, UnknownCourse | UnknownRevision>({ max: 1_000, ttl: 10_000 });
  #opening: Promise<void> | undefined;
  #discovers = false;

  constructor(
    origin: StoredCourseStore,
    {
      refreshEvery = 30_000,
      atMostBytes = 1_073_741_824,
      copy: folder,
      patience = 3_000,
      onEvent = () => undefined,
      now = Date.now,
      random = Math.random,
    }: CacheOptions = {},
  ) {
    super();
    const background = new Background();
    const held = new HeldRevisions(atMostBytes, now, ({ id, revision }, bytes) =>
      onEvent({ kind: 'evicted', course: id, revision, bytes }),
    );
    const copy = folder === undefined ? undefined : new LocalCopy(folder);
    const loader = new RevisionLoader(origin, held, copy, background.signal);
    this.#around = { origin, copy, held, loader, background, patience, now, tell: onEvent };
    this.#wait = () => refreshEvery * (0.8 + 0.4 * random());
  }

  /** The first time it opens all there are; later ones are found by themselves. */
  async list(): Promise<readonly CourseSummary[]> {
    if (this.#serving().length === 0)
      await (this.#opening ??= this.#openAll(3).finally(() => (this.#opening = undefined)));
    return this.#serving()
      .map(([, { summary }]) => summary)
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async open(course: CourseId, revision?: RevisionId, learner?: string): Promise<Course> {
    const { held } = this.#around;
    const serving = this.#courses.get(course)?.serving ?? (await this.#begun(course));
    const wanted = revision ?? revisionFor(serving.pointer, course, learner);
    const { course: found } = held.get(course, wanted) ?? (await this.#fetched(course, wanted, serving));
    return found;
  }

  /** Each course as it is served now. */
  status(): readonly CourseStatus[] {
    return this.#serving().map(([course, { pointer, from, checkedAt }]) => ({
      course,
      revision: pointer.live,
      version: pointer.version,
      from,
      age: this.#around.now() - checkedAt,
    }));
  }

  /** How many bytes of revisions are in memory. */
  get bytes(): number {
    return this.#around.held.bytes;
  }

  /** No more looks at the place; what is under way is broken off. What is held can still be opened. */
  async close(): Promise<void> {
    await this.#around.background.close();
    this.#around.origin.source.close();
  }

  #serving(): readonly (readonly [CourseId, Serving])[] {
    return [...this.#courses].flatMap(([id, { serving }]) => (serving ? [[id, serving] as const] : []));
  }

  /** A course that was not served before. Rejects once there is no more patience; it goes on all the same. */
  async #begun(id: CourseId): Promise<Serving> {
    if (!isCourseName(id)) throw new UnknownCourse(id);
    await this.#patiently(id, id, () => this.#begin(id));
    return this.#courses.get(id)!.serving!;
  }

  async #begin(id: CourseId): Promise<void> {
    const known = this.#courses.get(id);
    if (known) return known.begin();
    const course = new CachedCourse(id, this.#around);
    this.#courses.set(id, course);
    try {
      await course.begin();
    } catch (cause) {
      this.#courses.delete(id);
      throw cause;
    }
    this.#around.background.repeat(this.#wait, () => course.refresh());
    this.#discover();
  }

  /** A revision that is not held: one that somebody names, or one that was let go of for want of room. */
  async #fetched(id: CourseId, revision: RevisionId, { pointer }: Serving): Promise<LoadedRevision> {
    const { loader, held } = this.#around;
    const isNamed = revisionsOf(pointer).includes(revision);
    const load = () => (isNamed ? loader.load(id, revision) : loader.loadStranger(id, revision));
    try {
      const loaded = await this.#patiently(id, `${id}\n${revision}`, load);
      held.hold(loaded);
      return loaded;
    } catch (cause) {
      // Who was to try a canary out does not suffer for it.
      const live = isNamed ? held.get(id, pointer.live) : undefined;
      if (!live) throw cause;
      return live;
    }
  }

  async #patiently<Value>(id: CourseId, key: string, work: () => Promise<Value>): Promise<Value> {
    const unknown = this.#unknown.get(key);
    if (unknown) throw unknown;
    const { patience, background } = this.#around;
    const working = work();
    background.run(() => working);
    const late = () => new CourseUnavailable(id, `it is still being fetched after ${patience} ms`);
    try {
      return await withPatience(working, patience, late);
    } catch (cause) {
      if (cause instanceof UnknownCourse || cause instanceof UnknownRevision) this.#unknown.set(key, cause);
      throw cause;
    }
  }

  /** What cannot be opened is given so many goes before the others go on without it: a place may have a bad moment. */
  async #openAll(goes = 1): Promise<void> {
    let names = await this.#names();
    for (let go = 1; ; go++) {
      const unopened = await Promise.all(
        names.map((id) =>
          this.#begin(id).then(
            () => [],
            (cause: unknown) => this.#tellUnopened(id, cause),
          ),
        ),
      );
      names = unopened.flat();
      if (names.length === 0 || go === goes) return;
      await setTimeout(Math.min(this.#wait(), longestPause), undefined, { ref: false });
    }
  }

  /** What the place lists; where it does not answer in time, what the local copy has. */
  async #names(): Promise<readonly CourseId[]> {
    const { origin, copy, background, patience, tell } = this.#around;
    const listing = origin.courseNames(background.signal);
    if (!copy) return listing;
    try {
      const late = () => new PlaceUnavailable('*', `${origin.source.name} has not answered within ${patience} ms`);
      return await withPatience(listing, patience, late);
    } catch (cause) {
      tell({ kind: 'unlisted', cause });
      return copy.courseNames().catch(() => Promise.reject(cause));
    }
  }

  /** From the first course on, new ones are looked for. */
  #discover(): void {
    if (this.#discovers) return;
    this.#discovers = true;
    this.#around.background.repeat(this.#wait, () =>
      this.#openAll().catch((cause: unknown) => this.#around.tell({ kind: 'unlisted', cause })),
    );
  }

  /** Whether it is one: a folder without a pointer is no course, and no fault. */
  #tellUnopened(course: CourseId, cause: unknown): readonly CourseId[] {
    if (cause instanceof UnknownCourse || this.#around.background.signal.aborted) return [];
    const kind = cause instanceof PlaceUnavailable ? 'unreachable' : 'refused';
    this.#around.tell({ kind, course, age: 0, cause });
    return [course];
  }
}

const longestPause = 1_000;
