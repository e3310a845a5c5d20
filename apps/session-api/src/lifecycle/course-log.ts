import type { CourseEvent } from '@session-generator/course-store';

import type { Log } from '../log.js';

/**
 * What happens to courses, as lines of a log
 *
 * A trouble is told when it begins, every five minutes while it lasts, and when it is over: a look every few seconds at
 * a hundred courses would drown all else.
 *
 * @example down, down, down, up is told as down, up
 */
export function courseLog(log: Log, now: () => number = Date.now): (event: CourseEvent) => void {
  const toldAt = new Map<string, number>();
  const trouble = (about: string, tell: () => void): void => {
    const last = toldAt.get(about);
    if (last !== undefined && now() - last < repeatAfter) return;
    toldAt.set(about, now());
    tell();
  };
  return (event) => {
    switch (event.kind) {
      case 'opened': {
        const { course, revision, from, took } = event;
        if (from === 'origin') log.info({ course, revision, ms: took }, 'Course opened');
        else log.warn({ course, revision, ms: took }, 'Course opened from the local copy');
        return;
      }
      case 'unchanged':
        if (toldAt.delete(event.course)) log.info({ course: event.course }, 'Course can be refreshed again');
        return;
      case 'refreshed': {
        const { kind: _, took, ...what } = event;
        toldAt.delete(event.course);
        log.info({ ...what, ms: took }, 'Course refreshed');
        return;
      }
      case 'unreachable':
        trouble(event.course, () => log.error(failureOf(event), 'Course cannot be refreshed: served on as it is'));
        return;
      case 'refused':
        trouble(event.course, () => log.error(failureOf(event), 'Course refused: what is held is served on'));
        return;
      case 'outdated': {
        const { kind: _, ...what } = event;
        trouble(event.course, () => log.warn(what, 'Course refused: its pointer is older than what is served'));
        return;
      }
      case 'evicted': {
        const { kind: _, ...what } = event;
        log.warn(what, 'Course let go of for want of room: raise COURSE_MEGABYTES');
        return;
      }
      case 'not-copied': {
        const { course, cause: err } = event;
        trouble(`copy of ${course}`, () => log.warn({ course, err }, 'Course not copied to the disk'));
        return;
      }
      case 'unlisted':
        trouble('*', () => log.error({ err: event.cause }, 'The courses cannot be listed: new ones are not seen'));
        return;
    }
  };
}

const repeatAfter = 300_000;

const failureOf = ({ course, age, cause: err }: { course: string; age: number; cause: unknown }) => ({
  course,
  age,
  err,
});
