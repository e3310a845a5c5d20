import { CourseUnavailable, UnknownCourse, type CourseId, type RevisionId } from '@session-generator/domain';

import { manifestOf, revisionOf, type Manifest } from '../revision/manifest.js';
import { manifestName, type RevisionFiles } from '../revision/revision-files.js';
import { filePath, isCourseName } from '../storage/layout.js';
import type { ReadOptions, RevisionSource } from '../storage/revision-storage.js';
import { PlaceUnavailable } from './place-unavailable.js';

/**
 * All files of a revision, not yet checked; `undefined` where there is no manifest. Files that are missing are left
 * out. Rejects with `UnknownCourse` or `CourseUnavailable`.
 */
export async function fetchRevision(
  source: RevisionSource,
  course: CourseId,
  revision: RevisionId,
  signal?: AbortSignal,
): Promise<RevisionFiles | undefined> {
  const found = await fetchManifest(source, course, revision, signal);
  if (!found) return undefined;
  const tables = await Promise.all(
    Object.values(found.manifest.tables).map(async ({ file, bytes }) => {
      const table = await fetchFile(source, course, filePath(course, revision, file), { bytes, signal });
      return table ? ([[file, table]] as const) : [];
    }),
  );
  return { course, revision, files: new Map([...found.files, ...tables.flat()]) };
}

/** What a revision says of itself, and the file that says it. */
export interface ManifestFile extends RevisionFiles {
  readonly manifest: Manifest;
}

export async function fetchManifest(
  source: RevisionSource,
  course: CourseId,
  revision: RevisionId,
  signal?: AbortSignal,
): Promise<ManifestFile | undefined> {
  const path = filePath(course, revision, manifestName);
  const bytes = await fetchFile(source, course, path, { bytes: longestManifest, signal });
  if (!bytes) return undefined;
  const hash = revisionOf(bytes);
  if (hash !== revision) {
    throw new CourseUnavailable(course, `${source.name}: ${path} is torn or corrupt: its hash begins with ${hash}`);
  }
  const files = { course, revision, files: new Map([[manifestName, bytes]]) };
  const manifest = manifestOf(files);
  // Some disks find a folder under a name in other letters.
  if (manifest.course !== course) throw new UnknownCourse(course);
  return { ...files, manifest };
}

/** Never lets an error of the file system or of a client out. Ids come from anyone, so they are looked at first. */
export async function readFor<Found>(
  course: CourseId,
  place: string,
  path: string,
  read: () => Promise<Found>,
): Promise<Found> {
  if (!isCourseName(course)) throw new UnknownCourse(course);
  try {
    return await read();
  } catch (cause) {
    throw new PlaceUnavailable(course, `${place}: ${path} cannot be read`, { cause });
  }
}

const fetchFile = async (source: RevisionSource, course: CourseId, path: string, options: ReadOptions) =>
  (await readFor(course, source.name, path, () => source.read(path, options)))?.bytes;

const longestManifest = 65_536;
