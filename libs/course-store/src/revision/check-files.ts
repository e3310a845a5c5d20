import { CourseUnavailable } from '@session-generator/domain';
import { createHash } from 'node:crypto';

import type { Slices } from '../slices.js';
import { manifestOf, revisionOf, type FileEntry } from './manifest.js';
import { manifestName, type RevisionFiles } from './revision-files.js';

/**
 * Holds every byte of a revision against its name: the revision is a hash of the manifest, and the manifest has the
 * length and the hash of every other file.
 *
 * @throws CourseUnavailable naming every file that is missing, torn or corrupt
 */
export function* checkFiles(revision: RevisionFiles): Slices<void> {
  const faults = yield* faultsOf(revision);
  if (faults.length > 0) {
    throw new CourseUnavailable(revision.course, `revision ${revision.revision}: ${faults.join('; ')}`);
  }
}

function* faultsOf(revision: RevisionFiles): Slices<readonly string[]> {
  const manifest = revision.files.get(manifestName);
  if (!manifest) return [`${manifestName} is missing`];
  const hash = revisionOf(manifest);
  if (hash !== revision.revision) return [`${manifestName} is torn or corrupt: its hash begins with ${hash}`];
  const faults: string[] = [];
  for (const entry of Object.values(manifestOf(revision).tables)) {
    faults.push(...(yield* fileFaults(entry, revision.files.get(entry.file))));
  }
  return faults;
}

function* fileFaults(entry: FileEntry, found: Uint8Array | undefined): Slices<readonly string[]> {
  const { file, bytes } = entry;
  if (!found) return [`${file} is missing`];
  if (found.byteLength !== bytes) return [`${file} is torn: it has ${found.byteLength} bytes, not ${bytes}`];
  return (yield* hashOf(found)) === entry.sha256 ? [] : [`${file} is corrupt: its SHA-256 is not that of the manifest`];
}

/** The SHA-256, a slice of some 0.1 ms at a time. */
function* hashOf(bytes: Uint8Array): Slices<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.byteLength; at += sliceBytes) {
    hash.update(bytes.subarray(at, at + sliceBytes));
    yield;
  }
  return hash.digest('hex');
}

const sliceBytes = 262_144;
