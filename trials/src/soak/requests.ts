import { challengeTypeNames, type Course, type SessionKind } from '@session-generator/domain';
import { aMoment } from '@session-generator/testing';

import { drawnFrom, type Drawn } from '../drawn.js';

/** What is posted to `/v1/sessions`. */
export type Body = Readonly<Record<string, unknown>>;

const kinds: readonly SessionKind[] = ['lesson', 'lesson', 'practice'];

/** Bodies for a course, drawn by seed: learners who have met some of it, who can do this or that, and ask for something. */
export const bodiesFor = (course: Course, count: number): readonly Body[] =>
  Array.from({ length: count }, (_, n) => bodyFor(course, drawnFrom(`${course.id} ${n}`), n));

function bodyFor(course: Course, drawn: Drawn, n: number): Body {
  const kind = drawn.oneOf('kind', kinds);
  const met = Array.from({ length: drawn.between('met', 10, Math.min(120, course.components.count)) }, (_, row) => row);
  const skill = drawn.between('skill', 0, Math.min(8, course.skills.length - 1));
  return {
    course: course.id,
    kind,
    ...(kind === 'practice' ? {} : { skill: course.skills[skill]!.id }),
    length: drawn.between('length', 5, 20),
    learner: {
      id: `learner ${n}`,
      ability: drawn.between('ability', -10, 10) / 10,
      components: {
        id: met.map((row) => course.componentId(row)),
        lastSeenAt: met.map((row) => isoTime(aMoment - drawn.between(`hours ${row}`, 1, 1_000) * 3_600_000)),
        right: met.map((row) => drawn.between(`right ${row}`, 0, 9)),
        wrong: met.map((row) => drawn.between(`wrong ${row}`, 1, 3)),
      },
      constraints: {
        canListen: !drawn.happens('deaf', 1 / 4),
        canSpeak: !drawn.happens('mute', 1 / 4),
        canType: !drawn.happens('cannot type', 1 / 4),
      },
    },
    client: { challengeTypes: challengeTypeNames },
    alternates: drawn.happens('alternates', 1 / 8) ? 'full' : 'none',
    explain: drawn.happens('explained', 1 / 8) ? 'full' : 'off',
  };
}

/** The n-th request of a load: a body in turn, with a seed and a time of its own, so that what comes back is known. */
export const requestNumbered = (bodies: readonly Body[], n: number): Body => ({
  ...bodies[n % bodies.length]!,
  seed: `soak ${n}`,
  now: isoTime(aMoment + n * 1_000),
});

const isoTime = (time: number): string => new Date(time).toISOString();
