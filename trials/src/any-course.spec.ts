import { asId, type Course, courseOf, type SessionRequest } from '@session-generator/domain';
import { aCourse, courseContents, sessionRequests } from '@session-generator/testing';
import * as fc from 'fast-check';

import { judged } from './judged.js';
import { models } from './models.js';

const asked = (course: Course): fc.Arbitrary<readonly [Course, SessionRequest]> =>
  sessionRequests(course).map((request) => [course, request] as const);

test('whatever is asked of a course, its sessions break nothing that is not declared', () => {
  fc.assert(
    fc.property(asked(aCourse()), ([course, request]) => {
      expect(judged(course, request, models).faults).toEqual([]);
    }),
  );
});

test('whatever the course, its sessions break nothing that is not declared', () => {
  const courses = courseContents.map((content) => courseOf(content, asId('r1')));
  fc.assert(
    fc.property(courses.chain(asked), ([course, request]) => {
      expect(judged(course, request, models).faults).toEqual([]);
    }),
  );
});
