import { compileCourse, compileFolder } from '@session-generator/course-compiler';
import { openRevision, writeRevision, type RevisionFiles } from '@session-generator/course-store';
import { asId, type CourseContent, type CourseId } from '@session-generator/domain';

import { inClone } from '../processes/child.js';
import { syntheticSource } from '../synthetic-source.js';
import { variant } from '../variant.js';
import { bodiesFor, type Body } from './requests.js';

/** The courses of the soak, in revisions that were never seen before. */
export interface Supply {
  readonly bodies: readonly Body[];
  /** A new revision of each course. */
  next(): readonly RevisionFiles[];
}

/** So many revisions of the shipped course and of a larger one, made beforehand: making them takes the processor. */
export async function supplyOf(count: number): Promise<Supply> {
  const { compiled } = await compileFolder(inClone('courses/es-from-en'));
  const larger = { ...compileCourse(syntheticSource(600)).content, id: asId<CourseId>('larger') };
  const contents: readonly CourseContent[] = [compiled!.content, larger];
  const numbered = (number: number) => contents.map((content) => writeRevision(variant(content, number)));
  const made = Array.from({ length: count }, (_, number) => numbered(number));
  const bodies = made[0]!.map((files) => bodiesFor(openRevision(files), 80));
  return {
    // The courses take turns.
    bodies: bodies[0]!.flatMap((_, n) => bodies.map((ofCourse) => ofCourse[n]!)),
    next() {
      const next = made.shift();
      if (!next) throw new Error(`there are no more than ${count} revisions`);
      return next;
    },
  };
}
