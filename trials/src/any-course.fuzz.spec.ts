import { asId, type Course, courseOf, type SessionRequest } from '@session-generator/domain';
import { aCourse, courseContents, sessionRequests } from '@session-generator/testing';
import * as fc from 'fast-check';

import { judged } from './judged.js';
import { models } from './models.js';

/** Whether this is `npm run test:slow`, which runs every case, and not `npm test`, which runs a tenth or so. */
declare const atFullSize: boolean;

const numRuns = atFullSize ? 100 : 15;

const asked = (course: Course): fc.Arbitrary<readonly [Course, SessionRequest]> =>
  sessionRequests(course).map((request) => [course, request] as const);

test('whatever is asked of a course, its sessions break nothing that is not declared', () => {
  fc.assert(
    fc.property(asked(aCourse()), ([course, request]) => {
      expect(judged(course, request, models).faults).toEqual([]);
    }),
    { numRuns },
  );
});

test('whatever the course, its sessions break nothing that is not declared', () => {
  const courses = courseContents.map((content) => courseOf(content, asId('r1')));
  fc.assert(
    fc.property(courses.chain(asked), ([course, request]) => {
      expect(judged(course, request, models).faults).toEqual([]);
    }),
    { numRuns },
  );
});
