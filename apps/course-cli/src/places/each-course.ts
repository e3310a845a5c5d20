import { UnknownCourse, type CourseId } from '@session-generator/domain';

import type { Cli } from '../commands/command.js';
import { failureLines, messageOf } from '../terminal/failure.js';
import { findCourse } from './find-course.js';
import { inPlace, type Place } from './place.js';

export interface OfCourses<Value> {
  readonly done: readonly Value[];
  readonly failed: readonly { readonly course: CourseId; readonly error: string }[];
}

/**
 * Does something with one course of a place or, where none is named, with all; then one that fails is told, and keeps no
 * other back.
 */
export async function eachCourse<Value>(
  written: string | undefined,
  name: string,
  cli: Cli,
  work: (place: Place, course: CourseId) => Promise<Value>,
): Promise<OfCourses<Value>> {
  const done: Value[] = [];
  const failures: { readonly course: CourseId; readonly failure: unknown }[] = [];
  await inPlace(name, cli, async (place) => {
    if (written !== undefined) return void done.push(await work(place, await findCourse(place, written)));
    for (const course of await place.publisher.courses()) {
      cli.progress.show(`Looking into ${name}: ${course}`);
      try {
        done.push(await work(place, course));
      } catch (failure) {
        // What stands beside courses need not be one.
        if (!(failure instanceof UnknownCourse)) failures.push({ course, failure });
      }
    }
  });
  const { columns, style, print } = cli.err;
  print(failures.flatMap(({ failure }) => failureLines(`${style.red('error:')} `, failure, columns)));
  return { done, failed: failures.map(({ course, failure }) => ({ course, error: messageOf(failure) })) };
}
