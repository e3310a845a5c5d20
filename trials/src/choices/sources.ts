import { findCourses, readCourseSource, type CourseSource } from '@session-generator/course-compiler';
import { basename, dirname } from 'node:path';

import { tatoebaSource } from './tatoeba-source.js';

/** The sources of all courses in a folder, or of a sentence course that is given as a JSON file, by a short name. */
export async function sourcesIn(path: string): Promise<ReadonlyMap<string, CourseSource>> {
  if (path.endsWith('.json')) return new Map([[basename(path, '.json'), tatoebaSource(path)]]);
  const sources = new Map<string, CourseSource>();
  for (const folder of await findCourses(path)) {
    const { source } = await readCourseSource(folder);
    const named = basename(folder) === 'course' ? dirname(folder) : folder;
    if (source) sources.set(`${basename(dirname(named))}/${basename(named)}`, source);
  }
  return sources;
}
