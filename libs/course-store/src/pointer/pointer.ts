import type { Release, RevisionId } from '@session-generator/domain';

/**
 * The pointer of a course: its release, and what publishers need to know besides. It is the one small thing about a
 * course that changes, and a change takes everything with it at once.
 */
export interface Pointer extends Release {
  /** Grows by one with every change, so that a stale copy is told from what came after it. */
  readonly version: number;
  /** When this revision went live, in milliseconds since 1970. */
  readonly since: number;
  /** The revisions that were named before, the latest first: where a roll back can go. */
  readonly history: readonly Former[];
  /** The revisions that were deleted last, or are being deleted: they may be half there, and nobody may name them yet. */
  readonly collecting?: Collecting;
}

export interface Former {
  readonly revision: RevisionId;
  /** When it was named last, in milliseconds since 1970; it may be named again. */
  readonly until: number;
  /** When it was live last; absent where it was only tried or pinned. */
  readonly liveUntil?: number;
}

export interface Collecting {
  readonly revisions: readonly RevisionId[];
  /** Milliseconds since 1970. */
  readonly since: number;
}
