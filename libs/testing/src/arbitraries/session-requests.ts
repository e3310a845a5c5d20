import {
  challengeTypeNames,
  type Course,
  type Scope,
  sessionKinds,
  type SessionRequest,
} from '@session-generator/domain';
import * as fc from 'fast-check';

import { aSessionRequest } from '../builders/a-session-request.js';
import { learners } from './learners.js';

/** Requests that a course can answer: lessons of its skills, and practice of a skill, a unit or all of it. */
export const sessionRequests = (course: Course): fc.Arbitrary<SessionRequest> => {
  const skills: readonly Scope[] = course.skills.map(({ id }) => ({ of: 'skill', skill: id }));
  const units: readonly Scope[] = course.units.map(({ id }) => ({ of: 'unit', unit: id }));
  const kinds = skills.length > 0 ? sessionKinds : sessionKinds.filter((kind) => kind !== 'lesson');
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      skill: fc.constantFrom<Scope>(...(skills.length > 0 ? skills : [{ of: 'course' as const }])),
      scope: fc.constantFrom<Scope>(...skills, ...units, { of: 'course' }),
      length: fc.integer({ min: 1, max: 50 }),
      learner: learners(course),
      challengeTypes: fc.subarray([...challengeTypeNames], { minLength: 1 }),
      seed: fc.string(),
      explain: fc.constantFrom('off' as const, 'summary' as const, 'full' as const),
      answerKeys: fc.constantFrom('inline' as const, 'withheld' as const),
      alternates: fc.constantFrom('none' as const, 'full' as const),
    })
    .map(({ skill, scope, challengeTypes, ...asked }) =>
      aSessionRequest({
        ...asked,
        course: course.id,
        scope: asked.kind === 'lesson' ? skill : scope,
        challengeTypes: new Set(challengeTypes),
      }),
    );
};
