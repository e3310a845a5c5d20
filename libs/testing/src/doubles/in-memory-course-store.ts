import {
  asId,
  type Course,
  type CourseContent,
  type CourseId,
  courseOf,
  CourseStore,
  type CourseSummary,
  hash128,
  type RevisionId,
  UnknownCourse,
  UnknownRevision,
} from '@session-generator/domain';

/** Courses held as plain values: for tests, and for teams that keep their content elsewhere. Given twice, the later is live. */
export class InMemoryCourseStore extends CourseStore {
  private readonly live = new Map<CourseId, Course>();
  private readonly revisions = new Map<string, Course>();

  constructor(...contents: readonly CourseContent[]) {
    super();
    for (const content of contents) {
      const course = courseOf(content, asId(hash128(JSON.stringify(content))));
      this.live.set(course.id, course);
      this.revisions.set(`${course.id}@${course.revision}`, course);
    }
  }

  override async list(): Promise<readonly CourseSummary[]> {
    return [...this.live.values()]
      .map(({ id, learning, from, revision }) => ({ id, learning, from, revision }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  override async open(id: CourseId, revision?: RevisionId): Promise<Course> {
    const live = this.live.get(id);
    if (!live) throw new UnknownCourse(id);
    if (revision === undefined) return live;
    const pinned = this.revisions.get(`${id}@${revision}`);
    if (!pinned) throw new UnknownRevision(id, revision);
    return pinned;
  }
}
