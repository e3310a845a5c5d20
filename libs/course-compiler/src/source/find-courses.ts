import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folders that hold a `course.yaml`, the folder itself or any below it, in alphabetical order. Hidden folders,
 * `node_modules` and links are not entered. Rejects where the folder cannot be read.
 */
export async function findCourses(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const here = entries.some((entry) => entry.name === 'course.yaml' && !entry.isDirectory()) ? [folder] : [];
  const below = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => name)
    .sort();
  const found = await Promise.all(below.map((name) => findCourses(join(folder, name))));
  return [...here, ...found.flat()];
}
