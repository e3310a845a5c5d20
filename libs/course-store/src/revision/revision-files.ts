import type { CourseId, RevisionId } from '@session-generator/domain';

/** One immutable compiled state of a course, as the files that are published. */
export interface RevisionFiles {
  readonly course: CourseId;
  /** The first 32 hexadecimal digits of the SHA-256 of `manifest.json`, which holds those of all the other files. */
  readonly revision: RevisionId;
  /** By name: `manifest.json`, and what it lists. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export const manifestName = 'manifest.json';
