import { didYouMean, nearest } from '@session-generator/domain';

import { UsageError } from '../terminal/failure.js';
import type { ReadCourse } from './read-courses.js';

/**
 * The course that is meant: the one that is named, else the only one there is. Where that one is refused, what it would
 * be called is not known, and its errors say more.
 *
 * @throws UsageError where that is not one course
 */
export function chooseCourse(courses: readonly ReadCourse[], id: string | undefined): ReadCourse {
  const ids = courses.flatMap(({ compiled }) => (compiled ? [compiled.content.id] : []));
  const refused = courses.filter(({ compiled }) => !compiled).map(({ folder }) => folder);
  const known = [
    ...(ids.length > 0 ? [`Courses here: ${ids.join(', ')}.`] : []),
    ...(refused.length > 0 ? [`Refused for errors (course validate shows them): ${refused.join(', ')}.`] : []),
  ].join('\n');
  const [only] = courses;
  if (only && courses.length === 1 && (id === undefined || !only.compiled)) return only;
  if (id === undefined) {
    throw new UsageError(`There are ${courses.length} courses: name one with --course ID.\n${known}`);
  }
  const found = courses.find(({ compiled }) => compiled?.content.id === id);
  if (!found) throw new UsageError(`There is no course "${id}" here.${didYouMean(nearest(id, ids))}\n${known}`);
  return found;
}
