import { openRevision, writeRevision } from '@session-generator/course-store';
import type { CourseContent, Course, SessionRequest } from '@session-generator/domain';

import { bodyFor } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { interleave } from '../measure/interleave.js';
import type { Report } from '../measure/report.js';
import { ratios } from '../measure/spread.js';
import { milliseconds } from '../measure/time.js';

const rounds = 31;
const sessionsARound = 50;

/**
 * Time to choose a session in a course of 100,000 challenges, against the same skill, learner and pool in one of 1,000
 *
 * The larger course begins with all of the smaller one, so that both sessions are the same to the letter.
 */
export async function courseSize(): Promise<Report> {
  const small = syntheticCourse({ challenges: 1_000 });
  const large = syntheticCourse({ challenges: 100_000 });
  const met = 3 * 20;
  const lesson = requestOf(bodyFor(small, met, 'lesson'));
  const practice = requestOf(bodyFor(small, met, 'practice'));
  const [inSmall, inLarge] = [opened(small), opened(large)];
  assertSame(inSmall, inLarge, lesson);
  assertSame(inSmall, inLarge, practice);
  const cases = {
    lessonInSmall: timed(inSmall, lesson),
    lessonInLarge: timed(inLarge, lesson),
    practiceInSmall: timed(inSmall, practice),
    practiceInLarge: timed(inLarge, practice),
  };
  await interleave(5, cases);
  const times = await interleave(rounds, cases);
  const budget = { atMost: 1.2 };
  return {
    title: 'Choosing a session in a large course (budget 3)',
    setting: `${inLarge.challenges.count} challenges against ${inSmall.challenges.count}; ${rounds} rounds of ${sessionsARound} sessions, interleaved`,
    rows: [
      { name: 'lesson, ratio', figures: ratios(times.lessonInLarge, times.lessonInSmall), unit: '', budget },
      { name: 'practice, ratio', figures: ratios(times.practiceInLarge, times.practiceInSmall), unit: '', budget },
      { name: 'lesson in the large course', figures: times.lessonInLarge, unit: 'ms' },
      { name: 'lesson in the small course', figures: times.lessonInSmall, unit: 'ms' },
      { name: 'practice in the large course', figures: times.practiceInLarge, unit: 'ms' },
      { name: 'practice in the small course', figures: times.practiceInSmall, unit: 'ms' },
    ],
  };
}

const opened = (content: CourseContent): Course => openRevision(writeRevision(content));

let seed = 0;
const timed = (course: Course, request: SessionRequest) => () => {
  const first = seed;
  seed = (seed + sessionsARound) % 10_000;
  return (
    milliseconds(() => {
      for (let n = 0; n < sessionsARound; n++) sessionOf(course, request, first + n);
    }) / sessionsARound
  );
};

/** Without this, one of the two might be fast because it does less. */
function assertSame(small: Course, large: Course, request: SessionRequest): void {
  for (let n = 0; n < 20; n++) {
    const [one, other] = [small, large].map((course) => JSON.stringify(sessionOf(course, request, n).challenges));
    if (one !== other) throw new Error(`The courses give different sessions under seed ${n}: nothing can be compared`);
  }
}
