import {
  CourseStore,
  type Course,
  type CourseId,
  type CourseSummary,
  type RevisionId,
} from '@session-generator/domain';

/**
 * Courses kept in memory before any store
 *
 * The first request for a course loads it once, however many ask; every later one finds it in memory. A failure is
 * not worth remembering: the next request tries again. What is live is asked once and then kept, until a refresh.
 */
export class CachedCourseStore extends CourseStore {
  readonly #live = new Map<CourseId, Promise<Course>>();
  readonly #revisions = new Map<string, Promise<Course>>();

  constructor(private readonly inner: CourseStore) {
    super();
  }

  list(): Promise<readonly CourseSummary[]> {
    return this.inner.list();
  }

  open(course: CourseId, revision?: RevisionId): Promise<Course> {
    return revision === undefined ? this.#openLive(course) : this.#openRevision(course, revision);
  }

  #openLive(course: CourseId): Promise<Course> {
    return once(this.#live, course, async () => {
      const opened = await this.inner.open(course);
      // Who names the live revision shares it.
      return once(this.#revisions, keyOf(course, opened.revision), async () => opened);
    });
  }

  #openRevision(course: CourseId, revision: RevisionId): Promise<Course> {
    return once(this.#revisions, keyOf(course, revision), () => this.inner.open(course, revision));
  }
}

/** No id has a line end in it: a store that holds such a one could not name its files. */
const keyOf = (course: CourseId, revision: RevisionId): string => `${course}\n${revision}`;

function once<Key, Value>(kept: Map<Key, Promise<Value>>, key: Key, load: () => Promise<Value>): Promise<Value> {
  const known = kept.get(key);
  if (known) return known;
  const loading = load();
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}
