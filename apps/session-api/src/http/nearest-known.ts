import { setTimeout } from 'node:timers/promises';

import { asId, type CourseStore, nearest, type SessionError } from '@session-generator/domain';

/**
 * The ids that an unknown course, skill or unit may have meant: those of the live revision. A hint is not worth a wait,
 * or a failure: without the course there is none.
 */
export async function nearestKnown(error: SessionError, courses: CourseStore): Promise<readonly string[]> {
  const noHint = setTimeout(patience, [], { ref: false });
  return Promise.race([search(error, courses).catch(() => []), noHint]);
}

const patience = 200;

async function search(error: SessionError, courses: CourseStore): Promise<readonly string[]> {
  switch (error.kind) {
    case 'unknown-course':
      return nearest(error.course, idsOf(await courses.list()));
    case 'unknown-skill':
      return nearest(error.skill, idsOf((await courses.open(asId(error.course))).skills));
    case 'unknown-unit':
      return nearest(error.unit, idsOf((await courses.open(asId(error.course))).units));
    default:
      return [];
  }
}

const idsOf = (known: readonly { readonly id: string }[]): readonly string[] => known.map(({ id }) => id);
