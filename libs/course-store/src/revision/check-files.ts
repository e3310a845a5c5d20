import { CourseUnavailable } from '@session-generator/domain';

import { manifestOf, revisionOf, sha256, type FileEntry } from './manifest.js';
import { manifestName, type RevisionFiles } from './revision-files.js';

/**
 * Holds every byte of a revision against its name: the revision is a hash of the manifest, and the manifest has the
 * length and the hash of every other file.
 *
 * @throws CourseUnavailable naming every file that is missing, torn or corrupt
 */
export function checkFiles(revision: RevisionFiles): void {
  const faults = faultsOf(revision);
  if (faults.length > 0) {
    throw new CourseUnavailable(revision.course, `revision ${revision.revision}: ${faults.join('; ')}`);
  }
}

function faultsOf(revision: RevisionFiles): readonly string[] {
  const manifest = revision.files.get(manifestName);
  if (!manifest) return [`${manifestName} is missing`];
  const hash = revisionOf(manifest);
  if (hash !== revision.revision) return [`${manifestName} is torn or corrupt: its hash begins with ${hash}`];
  return Object.values(manifestOf(revision).tables).flatMap((entry) =>
    fileFaults(entry, revision.files.get(entry.file)),
  );
}

function fileFaults({ file, bytes, sha256: hash }: FileEntry, found: Uint8Array | undefined): readonly string[] {
  if (!found) return [`${file} is missing`];
  if (found.byteLength !== bytes) return [`${file} is torn: it has ${found.byteLength} bytes, not ${bytes}`];
  return sha256(found) === hash ? [] : [`${file} is corrupt: its SHA-256 is not that of the manifest`];
}
