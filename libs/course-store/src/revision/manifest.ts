import { createHash } from 'node:crypto';

import {
  asId,
  CourseUnavailable,
  type CourseId,
  type FormName,
  type Language,
  type RevisionId,
} from '@session-generator/domain';

import { messageOf } from '../message-of.js';
import { readManifest } from './read-manifest.js';
import { manifestName, type RevisionFiles } from './revision-files.js';
import type { MoreTableName, TableName } from './revision-schema.js';

/** What a revision says of itself: small enough to be read for a list of courses. */
export interface Manifest {
  readonly schema: number;
  readonly course: CourseId;
  readonly learning: Language;
  readonly from: Language;
  readonly counts: Counts;
  /** The forms that its challenges have. The numbers in the column `form` are indices into this list. */
  readonly forms: readonly FormName[];
  readonly tables: Readonly<Record<TableName, FileEntry> & Partial<Record<MoreTableName, FileEntry>>>;
}

export interface Counts {
  readonly units: number;
  readonly skills: number;
  readonly words: number;
  readonly phrases: number;
  readonly challenges: number;
}

export interface FileEntry {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const revisionOf = (manifest: Uint8Array): RevisionId => asId<RevisionId>(sha256(manifest).slice(0, 32));

export const writeManifest = (manifest: Manifest): Uint8Array =>
  new Uint8Array(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));

/** @throws CourseUnavailable where there is none that this version can read */
export function manifestOf({ course, revision, files }: RevisionFiles): Manifest {
  try {
    const bytes = files.get(manifestName);
    if (!bytes) throw new Error(`${manifestName} is missing`);
    return readManifest(bytes);
  } catch (cause) {
    throw new CourseUnavailable(course, `revision ${revision}: ${messageOf(cause)}`, { cause });
  }
}
