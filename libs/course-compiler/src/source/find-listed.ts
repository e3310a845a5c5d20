import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Find listed
 *
 * The path below a folder that a list means, as the disk has it. Part by part: the name as it is written, else in NFC,
 * else the one entry that is the same in NFC. macOS and archives made there keep `é` as two code points, and an
 * author's editor writes one: both mean one file.
 *
 * `undefined` if there is none.
 */
export async function findListed(folder: string, path: string): Promise<string | undefined> {
  if (await isThere(folder, path)) return path;
  let found = '';
  for (const part of path.split('/')) {
    const name = await entryFor(folder, found, part);
    if (name === undefined) return undefined;
    found = found === '' ? name : `${found}/${name}`;
  }
  return found;
}

/** The names in the folder that a path would be in; none if there is no such folder. */
export async function namesBeside(folder: string, path: string): Promise<readonly string[]> {
  const parent = path.split('/').slice(0, -1).join('/');
  const found = parent === '' ? '' : await findListed(folder, parent);
  return found === undefined ? [] : entriesOf(folder, found);
}

async function entryFor(folder: string, parent: string, part: string): Promise<string | undefined> {
  const composed = part.normalize('NFC');
  for (const name of [part, composed]) if (await isThere(folder, join(parent, name))) return name;
  const same = (await entriesOf(folder, parent)).filter((name) => name.normalize('NFC') === composed);
  return same.length === 1 ? same[0] : undefined;
}

const entriesOf = (folder: string, path: string): Promise<readonly string[]> =>
  readdir(join(folder, path)).catch(() => []);

/** A file that cannot be looked at is there: reading it will say why not. */
const isThere = (folder: string, path: string): Promise<boolean> =>
  stat(join(folder, path)).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );
