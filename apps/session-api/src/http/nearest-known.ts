import { setTimeout } from 'node:timers/promises';

import { asId, type CourseStore, nearest, type SessionError } from '@session-generator/domain';

/**
 * The ids that an unknown course, skill or unit may have meant: those of the live revision. A hint is not worth a wait,
 * or a failure: if the ids cannot be had at once, there is none.
 */
export async function nearestKnown(error: SessionError, courses: CourseStore): Promise<readonly string[]> {
  switch (error.kind) {
    case 'unknown-course':
      return nearest(error.course, await idsOf(() => courses.list()));
    case 'unknown-skill':
      return nearest(error.skill, await idsOf(async () => (await courses.open(asId(error.course))).skills));
    case 'unknown-unit':
      return nearest(error.unit, await idsOf(async () => (await courses.open(asId(error.course))).units));
    default:
      return [];
  }
}

const idsOf = (find: () => Promise<readonly { readonly id: string }[]>): Promise<readonly string[]> => {
  const search = async () => (await find()).map(({ id }) => id);
  return Promise.race([search().catch(() => []), setTimeout(patience, [], { ref: false })]);
};

const patience = 200;
