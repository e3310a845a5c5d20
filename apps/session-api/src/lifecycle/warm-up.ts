import type { CourseStore, CourseSummary } from '@session-generator/domain';

import type { Log } from '../log.js';
import type { Readiness } from './readiness.js';

/**
 * Warm up
 *
 * Opens every course that the store lists, so that no learner waits for the first one. A course that cannot be opened
 * is told and left out; while there is none at all, it tries again, so that courses may be published after the start.
 * Returns what stops that.
 */
export function warmUp(courses: CourseStore, readiness: Readiness, log: Log, retryAfter = 2_000): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const attempt = async (): Promise<void> => {
    await openAll(courses, readiness, log);
    if (readiness.ready || stopped) return;
    log.warn(
      { retryAfterMs: retryAfter },
      'No course could be opened yet: is REVISIONS the place, and is a course published there?',
    );
    timer = setTimeout(() => void attempt(), retryAfter).unref();
  };
  void attempt();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function openAll(courses: CourseStore, readiness: Readiness, log: Log): Promise<void> {
  const began = performance.now();
  let listed: readonly CourseSummary[] = [];
  try {
    listed = await courses.list();
  } catch (error) {
    log.error({ err: error }, 'The courses cannot be listed');
  }
  for (const { id } of listed) {
    try {
      await courses.open(id);
      readiness.courseOpened(id);
    } catch (error) {
      log.error({ course: id, err: error }, 'The course cannot be opened');
    }
  }
  if (readiness.ready) log.info({ courses: readiness.warm.length, ms: since(began) }, 'Ready');
}

const since = (began: number): number => Math.round((performance.now() - began) * 10) / 10;
