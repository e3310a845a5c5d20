import { manifestName, type RevisionFiles } from '../revision/revision-files.js';
import { filePath } from '../storage/layout.js';
import type { RevisionStorage, StoredEntry } from '../storage/revision-storage.js';
import { createHash } from 'node:crypto';

/** How far an upload is, in files and bytes. */
export type Progress = (progress: {
  readonly file: string;
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}) => void;

export interface MissingFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of a revision that are not there yet, or are not what they should be; the manifest last. */
export async function missingFiles(
  storage: RevisionStorage,
  { course, revision, files }: RevisionFiles,
): Promise<readonly MissingFile[]> {
  const found = new Map((await storage.list(filePath(course, revision, ''))).map((entry) => [entry.path, entry]));
  const names = [...[...files.keys()].filter((name) => name !== manifestName), manifestName];
  const missing: MissingFile[] = [];
  for (const name of names) {
    const file = { path: filePath(course, revision, name), bytes: files.get(name)! };
    if (!(await holds(storage, found.get(file.path), file))) missing.push(file);
  }
  return missing;
}

/** By its MD5 where the place tells it and it is the same, else by reading it: some places encrypt, and tell another. */
async function holds(storage: RevisionStorage, found: StoredEntry | undefined, { path, bytes }: MissingFile) {
  if (found?.bytes !== bytes.byteLength) return false;
  if (found.md5 === createHash('md5').update(bytes).digest('hex')) return true;
  const stored = await storage.read(path, { bytes: bytes.byteLength });
  return stored !== undefined && Buffer.compare(stored.bytes, bytes) === 0;
}

/** Writes files, a few at a time; the last one once all others are there, since it is what makes them a revision. */
export async function upload(
  storage: RevisionStorage,
  files: readonly MissingFile[],
  onProgress?: Progress,
): Promise<void> {
  const ofBytes = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const done = { files: 0, bytes: 0 };
  const write = async ({ path, bytes }: MissingFile): Promise<void> => {
    await storage.write(path, bytes);
    done.files++;
    done.bytes += bytes.byteLength;
    onProgress?.({ file: path, ...done, ofFiles: files.length, ofBytes });
  };
  const waiting = files.slice(0, -1);
  const writeNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await write(next);
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
  for (const last of files.slice(-1)) await write(last);
}

const atOnce = 4;
