import { error, warning, type Place, type Problem } from '../problem.js';
import type { Written } from './course-source.js';
import { listedPath } from './listed-path.js';

/** Reads each file or folder of a list, in order: those that lead elsewhere are refused, those named twice read once. */
export async function readList<Value>(
  listed: readonly Written[],
  kind: string,
  problems: Problem[],
  read: (path: string, listedAt: Place) => Promise<Value | undefined>,
): Promise<readonly Value[]> {
  const seen = new Set<string>();
  const values: Value[] = [];
  for (const { text, place } of listed) {
    const path = listedPath(text);
    if (path === undefined) {
      problems.push(
        error(
          'path-outside',
          place,
          `"${text}" is no path inside the course.`,
          `Name a ${kind} relative to this file.`,
        ),
      );
      continue;
    }
    const name = path.normalize('NFC');
    if (seen.has(name)) {
      problems.push(warning('duplicate-id', place, `The ${kind} "${name}" is listed twice.`, 'Keep one.'));
      continue;
    }
    seen.add(name);
    const value = await read(path, place);
    if (value !== undefined) values.push(value);
  }
  return values;
}
