import { type CourseId, didYouMean, nearest } from '@session-generator/domain';

import { UsageError } from '../terminal/failure.js';
import { meantBy } from './meant-by.js';
import type { Place } from './place.js';

/**
 * The course in a place that is meant by its id, or by the beginning of it.
 *
 * @param nor what else there is none of, where it may be something else
 * @throws UsageError where that is not one course
 */
export async function findCourse({ name, publisher }: Place, written: string, nor = ''): Promise<CourseId> {
  const courses = await publisher.courses();
  const meant = meantBy(written, courses);
  if (meant.length === 1) return meant[0]!;
  if (meant.length > 1) throw new UsageError(`"${written}" may be ${listed(meant, 'or')}: write more of it.`);
  const known = courses.length > 0 ? `Courses there: ${listed(courses, 'and')}.` : 'No course was published there yet.';
  throw new UsageError(
    `There is no course "${written}" in ${name}${nor}.${didYouMean(nearest(written, courses))}\n${known}`,
  );
}

/** @example listed(['a', 'b', 'c'], 'or') is `a, b or c` */
const listed = (ids: readonly string[], joined: 'and' | 'or'): string => {
  const shown = ids.length > mostListed ? [...ids.slice(0, mostListed), `${ids.length - mostListed} more`] : ids;
  return [shown.slice(0, -1).join(', '), shown.at(-1)!].filter((text) => text !== '').join(` ${joined} `);
};

const mostListed = 12;
