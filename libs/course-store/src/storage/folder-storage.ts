import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

import { isCalled, isNothingThere } from './file-errors.js';
import type { ExpectedFile, RevisionStorage, StoredEntry, StoredFile } from './revision-storage.js';

/** A folder of this machine. */
export function folderStorage(folder: string): RevisionStorage {
  const at = (path: string): string => join(folder, path);
  const read = async (path: string): Promise<StoredFile | undefined> => {
    const found = await present(at(path));
    // No folder at all is a disk that is away.
    if (!found) await readdir(folder);
    return found;
  };
  return {
    name: `folder ${folder}`,
    names: () => readdir(folder),
    read,
    async readUnless(tag, path) {
      const found = await read(path);
      return found?.tag === tag ? 'unchanged' : found;
    },
    isThere: () =>
      stat(folder).then(
        () => true,
        (cause: unknown) => {
          if (!isNothingThere(cause)) throw cause;
          return false;
        },
      ),
    list: (path) => listBelow(folder, path),
    write: (path, bytes) => put(at(path), bytes),
    replace: (path, bytes, expected) => replace(at(path), bytes, expected),
    async remove(paths) {
      for (const path of paths) await rm(at(path), { force: true });
      for (const parent of new Set(paths.map(dirname))) await removeEmpty(at(parent));
    },
    now: () => Date.now(),
    close: () => undefined,
  };
}

/**
 * Replaces a file unless it was changed, for any number of writers, none of which can hold the others up: not even one
 * that is killed half way
 *
 * Who hard-links the next version under its number has won: a link is made once. Then the file is brought to the highest
 * version that there is, be it this one or one that a killed writer left. Readers look only at the file.
 */
async function replace(path: string, bytes: Uint8Array, { version }: ExpectedFile): Promise<'done' | 'lost'> {
  await mkdir(dirname(path), { recursive: true });
  const ours = version + 1;
  const linked = await claim(path, bytes, ours);
  // A number that was free because it is long past is no win.
  const won = linked && (await highestClaim(path)) < ours + claimsKept;
  if (linked && !won) await rm(claimPath(path, ours), { force: true });
  await showHighestClaim(path);
  return won ? 'done' : 'lost';
}

const claimsKept = 16;

const claimPath = (path: string, version: number): string => `${path}.${version}`;

async function claim(path: string, bytes: Uint8Array, version: number): Promise<boolean> {
  const unfinished = await writeAside(path, bytes);
  try {
    await link(unfinished, claimPath(path, version));
    return true;
  } catch (cause) {
    if (!isCalled(cause, 'EEXIST')) throw cause;
    return false;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function claims(path: string): Promise<readonly number[]> {
  const prefix = `${basename(path)}.`;
  const names = await readdir(dirname(path));
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)));
}

const highestClaim = async (path: string): Promise<number> => Math.max(0, ...(await claims(path)));

/** Again and again until nobody came in between. */
async function showHighestClaim(path: string): Promise<void> {
  for (;;) {
    const highest = await highestClaim(path);
    const claimed = await present(claimPath(path, highest));
    if (!claimed) return;
    if ((await present(path))?.tag !== claimed.tag) await put(path, claimed.bytes);
    const past = (await claims(path)).filter((version) => version <= highest - claimsKept);
    for (const version of past) await rm(claimPath(path, version), { force: true });
    if ((await highestClaim(path)) === highest) return;
  }
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = await writeAside(path, bytes);
  try {
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A file beside another, on disk to the last byte before anything refers to it. */
async function writeAside(path: string, bytes: Uint8Array): Promise<string> {
  const aside = `${path}.${randomUUID()}.unfinished`;
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return aside;
  } catch (cause) {
    await rm(aside, { force: true });
    throw cause;
  }
}

async function present(path: string): Promise<StoredFile | undefined> {
  try {
    const bytes = await readFile(path);
    return {
      bytes,
      // Only of a pointer does anybody ask for it: of the largest table it takes as long as twenty requests.
      get tag() {
        return createHash('md5').update(bytes).digest('hex');
      },
    };
  } catch (cause) {
    if (!isNothingThere(cause)) throw cause;
    return undefined;
  }
}

async function listBelow(folder: string, path: string): Promise<readonly StoredEntry[]> {
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true }).catch(
    (cause: unknown) => {
      if (!isNothingThere(cause)) throw cause;
      return [];
    },
  );
  const files = entries.filter((entry) => entry.isFile());
  const listed = await Promise.all(files.map((file) => entryAt(folder, join(file.parentPath, file.name))));
  return listed.flat();
}

async function entryAt(folder: string, path: string): Promise<readonly StoredEntry[]> {
  try {
    const { size, mtimeMs } = await stat(path);
    return [{ path: relative(folder, path).split(sep).join('/'), bytes: size, writtenAt: mtimeMs }];
  } catch (cause) {
    // Removed since it was listed.
    if (!isNothingThere(cause)) throw cause;
    return [];
  }
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (cause) {
    if (!isNothingThere(cause) && !isCalled(cause, 'ENOTEMPTY')) throw cause;
  }
}
