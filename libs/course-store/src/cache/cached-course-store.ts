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
  /** The one asked for last stands last. */
  readonly #revisions = new Map<string, Promise<Course>>();

  /** @param atMost how many revisions that a request named are kept, beside those that are live */
  constructor(
    private readonly inner: CourseStore,
    private readonly atMost = 16,
  ) {
    super();
  }

  list(): Promise<readonly CourseSummary[]> {
    return this.inner.list();
  }

  open(course: CourseId, revision?: RevisionId): Promise<Course> {
    if (revision !== undefined) return this.#openRevision(course, revision, () => this.inner.open(course, revision));
    return once(this.#live, course, async () => {
      const opened = await this.inner.open(course);
      // Who names the live revision shares it.
      return this.#openRevision(course, opened.revision, async () => opened);
    });
  }

  #openRevision(course: CourseId, revision: RevisionId, load: () => Promise<Course>): Promise<Course> {
    const key = keyOf(course, revision);
    const opened = once(this.#revisions, key, load);
    this.#revisions.delete(key);
    this.#revisions.set(key, opened);
    const [longestUnasked] = this.#revisions.keys();
    if (this.#revisions.size > this.atMost) this.#revisions.delete(longestUnasked!);
    return opened;
  }
}

/** No id of a course that was published has a line end in it. */
const keyOf = (course: CourseId, revision: RevisionId): string => `${course}\n${revision}`;

function once<Key, Value>(kept: Map<Key, Promise<Value>>, key: Key, load: () => Promise<Value>): Promise<Value> {
  const known = kept.get(key);
  if (known) return known;
  const loading = load();
  kept.set(key, loading);
  loading.catch(() => {
    if (kept.get(key) === loading) kept.delete(key);
  });
  return loading;
}
