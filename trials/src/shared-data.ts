import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A path in the folder of data beside the clone, or in the one that the environment names in SHARED.
 *
 * @throws where it is missing: a trial without its data must fail, not pass
 */
export function sharedData(...parts: readonly string[]): string {
  const folder = process.env['SHARED'] ?? resolve(__dirname, '../../../shared');
  const path = join(folder, 'data', ...parts);
  if (!existsSync(path)) {
    throw new Error(`The trials need "${path}". Put the folder "shared" beside the clone, or name it in SHARED.`);
  }
  return path;
}
