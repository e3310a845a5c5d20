import {
  CourseUnavailable,
  UnknownCourse,
  UnknownRevision,
  type Course,
  type CourseId,
  type RevisionId,
} from '@session-generator/domain';

import { manifestOf, type Manifest } from '../revision/manifest.js';
import { openRevision } from '../revision/open-revision.js';
import { manifestName, type RevisionFiles } from '../revision/revision-files.js';
import { filePath, isCourseName, isRevisionName, livePath } from './layout.js';
import { readPointer, type LivePointer } from './live-pointer.js';
import type { RevisionSource } from './revision-source.js';

/** One whole revision out of a source: the one named, else the live one. Rejects as `CourseStore.open` does. */
export async function openCourse(source: RevisionSource, course: CourseId, revision?: RevisionId): Promise<Course> {
  if (revision !== undefined && !isRevisionName(revision)) {
    await pointerOf(source, course);
    throw new UnknownRevision(course, revision);
  }
  const wanted = revision ?? (await pointerOf(source, course)).revision;
  const manifest = await manifestFile(source, course, wanted);
  if (manifest) return openRevision(await fetchFiles(source, manifest));
  await pointerOf(source, course);
  if (revision !== undefined) throw new UnknownRevision(course, revision);
  throw new CourseUnavailable(course, `${source.name} has no revision ${wanted}, which is live. Publish it again.`);
}

/** Rejects with `UnknownCourse` where there is none, and with `CourseUnavailable` where it cannot be read. */
export async function pointerOf(source: RevisionSource, course: CourseId): Promise<LivePointer> {
  const bytes = await read(source, course, livePath(course));
  if (!bytes) throw new UnknownCourse(course);
  try {
    return readPointer(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    throw new CourseUnavailable(course, `${source.name}: ${livePath(course)} is torn or corrupt`, { cause });
  }
}

/** What a revision says of itself, as far as that is known before its other files are fetched. */
export interface ManifestFile extends RevisionFiles {
  readonly manifest: Manifest;
}

export async function manifestFile(
  source: RevisionSource,
  course: CourseId,
  revision: RevisionId,
): Promise<ManifestFile | undefined> {
  const bytes = await read(source, course, filePath(course, revision, manifestName));
  if (!bytes) return undefined;
  const files = { course, revision, files: new Map([[manifestName, bytes]]) };
  const manifest = manifestOf(files);
  // Some disks find a folder under a name in other letters.
  if (manifest.course !== course) throw new UnknownCourse(course);
  return { ...files, manifest };
}

async function fetchFiles(source: RevisionSource, { course, revision, files, manifest }: ManifestFile) {
  const fetched = await Promise.all(
    Object.values(manifest.tables).map(async ({ file }) => {
      const bytes = await read(source, course, filePath(course, revision, file));
      return bytes ? ([[file, bytes]] as const) : [];
    }),
  );
  return { course, revision, files: new Map([...files, ...fetched.flat()]) };
}

/** Never lets an error of the file system or of a client out. Ids come from anyone, so they are looked at first. */
async function read(source: RevisionSource, course: CourseId, path: string): Promise<Uint8Array | undefined> {
  if (!isCourseName(course)) throw new UnknownCourse(course);
  try {
    return await source.read(path);
  } catch (cause) {
    throw new CourseUnavailable(course, `${source.name}: ${path} cannot be read`, { cause });
  }
}
