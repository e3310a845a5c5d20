import type { CourseId, RevisionId } from '@session-generator/domain';

/** What happens to courses behind a cache, for logs and metrics. Times are in milliseconds. */
export type CourseEvent =
  /** A course can be served from here on. */
  | {
      readonly kind: 'opened';
      readonly course: CourseId;
      readonly revision: RevisionId;
      readonly from: 'origin' | 'copy';
      readonly took: number;
    }
  /** The pointer was looked at and says what it said. */
  | { readonly kind: 'unchanged'; readonly course: CourseId }
  /** The pointer says something new, and that is served now. */
  | {
      readonly kind: 'refreshed';
      readonly course: CourseId;
      readonly before: RevisionId;
      readonly revision: RevisionId;
      readonly version: number;
      readonly took: number;
    }
  /** The place could not be read: what is held is served on, and its age grows. */
  | { readonly kind: 'unreachable'; readonly course: CourseId; readonly age: number; readonly cause: unknown }
  /** What was read is torn, corrupt, of an unknown schema, or fails its own checks: what is held is served on. */
  | { readonly kind: 'refused'; readonly course: CourseId; readonly age: number; readonly cause: unknown }
  /** A pointer that is older than what is served: some copy of it that came late. */
  | { readonly kind: 'outdated'; readonly course: CourseId; readonly version: number; readonly serving: number }
  /** A revision was let go of, to stay within the bytes allowed. */
  | { readonly kind: 'evicted'; readonly course: CourseId; readonly revision: RevisionId; readonly bytes: number }
  /** The copy on the local disk could not be written: a restart would have to do without it. */
  | { readonly kind: 'not-copied'; readonly course: CourseId; readonly cause: unknown }
  /** The place could not be listed: new courses are not seen. */
  | { readonly kind: 'unlisted'; readonly cause: unknown };

/** One course, as it is served. */
export interface CourseStatus {
  readonly course: CourseId;
  readonly revision: RevisionId;
  readonly version: number;
  readonly from: 'origin' | 'copy';
  /** Milliseconds since the place last said that this is what it should be. */
  readonly age: number;
}
