import { openRevision, writeRevision } from '@session-generator/course-store';

import { bodyFor } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { interleave } from '../measure/interleave.js';
import { profiled } from '../measure/profiled.js';
import type { Report, Row } from '../measure/report.js';
import { milliseconds } from '../measure/time.js';

const rounds = 25;
const sessionsARound = 40;

/**
 * Where the time of one request goes
 *
 * The steps of a request are timed from outside. Inside the engine, a sampling profiler tells what share of the time
 * is spent in each stage by the name of its function, with all that it calls.
 */
export async function stages(): Promise<Report> {
  const content = syntheticCourse({ challenges: 60_000 });
  const course = openRevision(writeRevision(content));
  const rows: Row[] = [];
  for (const kind of ['lesson', 'practice'] as const) {
    const text = JSON.stringify(bodyFor(content, 500, kind));
    const request = requestOf(JSON.parse(text));
    const session = sessionOf(course, request, 0);
    let n = 0;
    const cases = {
      'parse the body': each(() => JSON.parse(text)),
      'parse and read the payload': each(() => requestOf(JSON.parse(text))),
      'make the session': each(() => sessionOf(course, request, n++)),
      'write the reply': each(() => JSON.stringify(session)),
      // More than the sum: texts that were just parsed have no hash yet, and lie nowhere near.
      'all of it, from body to reply': each(() => JSON.stringify(sessionOf(course, requestOf(JSON.parse(text)), n++))),
    };
    await interleave(10, cases);
    const times = await interleave(rounds, cases);
    for (const [name, figures] of Object.entries(times)) {
      rows.push({ name: `${kind}: ${name}`, figures: figures.map((ms) => ms * 1000), unit: 'µs' });
    }
    const shares = await profiled('generateSession', stagesOfEngine, () => {
      for (let at = 0; at < 3_000; at++) sessionOf(course, request, at);
    });
    for (const [name, share] of shares) {
      const figures = times['make the session'].map((ms) => ms * 1000 * share);
      rows.push({ name: `${kind}:   of the session, ${name}`, figures, unit: 'µs' });
    }
  }
  return {
    title: 'Where the time of a request goes',
    setting: `500 components in columns, 15 challenges of a course of 60,000; ${rounds} rounds of ${sessionsARound}`,
    rows,
  };
}

/** In the order of the engine's own code. What is called from within another one of them counts for the outer one. */
const stagesOfEngine = [
  'skillScopeOf',
  'knowledgeOf',
  'targetsOf',
  'fillersFor',
  'briefOf',
  'turnsAway',
  'pick',
  'arrange',
  'audit',
  'findWhole',
  'settle',
  'realise',
  'reportOf',
];

const each = (work: () => unknown) => () =>
  milliseconds(() => {
    for (let at = 0; at < sessionsARound; at++) work();
  }) / sessionsARound;
