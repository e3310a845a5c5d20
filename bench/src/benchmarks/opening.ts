import {
  openRevision,
  openRevisionInSlices,
  openVerifiedRevision,
  writeRevision,
} from '@session-generator/course-store';

import { bodyFor } from '../courses/learner.js';
import { requestOf, sessionOf } from '../courses/session-of.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { interleave } from '../measure/interleave.js';
import type { Report } from '../measure/report.js';
import { differences, ratios } from '../measure/spread.js';
import { longestHold } from '../measure/longest-hold.js';
import { milliseconds, millisecondsUntil } from '../measure/time.js';

const rounds = 25;

/**
 * Opening a revision from memory and making a first session, against `JSON.parse` of the same content
 *
 * In a process that has served for a while, and of files that were checked while they were fetched. What it takes in a
 * process that has just begun, and what the checks cost, stand below.
 */
export async function opening(): Promise<Report> {
  const content = syntheticCourse({ challenges: 60_000 });
  const request = requestOf(bodyFor(content, 500, 'lesson'));
  const files = writeRevision(content);
  const json = JSON.stringify(content);
  let n = 0;
  const cases = {
    open: () => milliseconds(() => openVerifiedRevision(files)),
    openAndSession: () => milliseconds(() => sessionOf(openVerifiedRevision(files), request, n++)),
    openInSlices: () => millisecondsUntil(() => openRevisionInSlices(files)),
    openInSlicesAndSession: () =>
      millisecondsUntil(async () => sessionOf(await openRevisionInSlices(files), request, n++)),
    longestSlice: () => longestHold(() => openRevisionInSlices(files)),
    parse: () => milliseconds(() => JSON.parse(json)),
  };
  const cold = await interleave(1, cases);
  // A service makes sessions of the courses it has while it opens another one.
  const held = openRevision(files);
  for (; n < 3_000; n++) sessionOf(held, request, n);
  await interleave(10, cases);
  const times = await interleave(rounds, cases);
  return {
    title: 'Opening a course and making a first session (budget 5)',
    setting: `${content.challenges.length} challenges, ${rounds} rounds, interleaved`,
    rows: [
      { name: 'ratio', figures: ratios(times.openAndSession, times.parse), unit: '', budget: { atMost: 1 / 50 } },
      { name: 'open and make a session', figures: times.openAndSession, unit: 'ms' },
      { name: 'open', figures: times.open, unit: 'ms' },
      { name: 'JSON.parse of the same content', figures: times.parse, unit: 'ms' },
      {
        name: 'ratio with every check, in slices as a service opens',
        figures: ratios(times.openInSlicesAndSession, times.parse),
        unit: '',
      },
      { name: 'what every check takes, in slices', figures: differences(times.openInSlices, times.open), unit: 'ms' },
      { name: 'the longest that requests wait for a slice', figures: times.longestSlice, unit: 'ms' },
      { name: 'open and make a session, the first time in a process', figures: cold.openAndSession, unit: 'ms' },
      { name: 'JSON.parse, the first time in a process', figures: cold.parse, unit: 'ms' },
    ],
  };
}
