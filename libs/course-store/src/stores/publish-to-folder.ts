import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { RevisionId } from '@session-generator/domain';

import { openRevision } from '../revision/open-revision.js';
import { manifestName, type RevisionFiles } from '../revision/revision-files.js';
import { isNothingThere } from './is-nothing-there.js';
import { filePath, isCourseName, livePath } from './layout.js';
import { pointAt, readPointer, writePointer, type LivePointer } from './live-pointer.js';

export interface Published {
  readonly revision: RevisionId;
  /** The revision that was live before; absent where the course is new. */
  readonly before?: RevisionId;
}

/**
 * Publishes a revision to a folder
 *
 * Its files first, each under another name until it is whole, the manifest after all others; the pointer last. A
 * crash at any step leaves every reader on the revision before. Publishing again what is there writes nothing, and
 * mends files that were lost or spoilt.
 *
 * Rejects where the files do not belong together, or where the folder cannot be written.
 */
export async function publishToFolder(folder: string, revision: RevisionFiles): Promise<Published> {
  const { course, files } = revision;
  if (!isCourseName(course)) {
    throw new Error(`"${course}" cannot be the id of a published course: use letters, digits, - and _, at most 100`);
  }
  // What could not be opened would be refused by every reader.
  openRevision(revision);
  const names = [...files.keys()].filter((name) => name !== manifestName);
  for (const name of [...names, manifestName]) {
    await put(join(folder, filePath(course, revision.revision, name)), files.get(name)!);
  }
  const pointerFile = join(folder, livePath(course));
  const pointer = await pointerAt(pointerFile);
  await put(pointerFile, Buffer.from(writePointer(pointAt(revision.revision, pointer))));
  return { revision: revision.revision, ...(pointer ? { before: pointer.revision } : {}) };
}

/** Writes a file so that a reader at any moment finds all of it or none. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  if ((await present(path))?.equals(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A pointer that was spoilt is written anew: what it said is lost, and the revisions are not. */
async function pointerAt(path: string): Promise<LivePointer | undefined> {
  const bytes = await present(path);
  try {
    return bytes && readPointer(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function present(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (!isNothingThere(cause)) throw cause;
    return undefined;
  }
}
