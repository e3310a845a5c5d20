import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isNothingThere } from './is-nothing-there.js';
import type { RevisionSource } from './revision-source.js';

export const folderSource = (folder: string): RevisionSource => ({
  name: `folder ${folder}`,
  names: () => readdir(folder),
  async read(path) {
    try {
      return await readFile(join(folder, path));
    } catch (cause) {
      if (!isNothingThere(cause)) throw cause;
      // But no folder at all is a disk that is away.
      await readdir(folder);
      return undefined;
    }
  },
});
