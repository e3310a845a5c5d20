import { asId, courseOf, formNamed } from '@session-generator/domain';
import * as fc from 'fast-check';

import { aCourse } from '../builders/a-course.js';
import { aChallenge } from '../builders/a-session.js';
import { checkSession } from '../invariants/check-session.js';
import { courseContents } from './course-contents.js';
import { learners } from './learners.js';
import { sessionRequests } from './session-requests.js';

test('every course content opens, and all its challenges are fair', () => {
  fc.assert(
    fc.property(courseContents, (content) => {
      const course = courseOf(content, asId('r1'));
      const challenges = content.challenges.map(({ id }) => aChallenge(course, id));
      expect(
        checkSession({ kind: 'practice', challenges }, course).filter(({ invariant }) => invariant === 'fair'),
      ).toEqual([]);
    }),
  );
});

test('course contents vary: some without words, phrases, audio, pictures, spaces or prerequisites, and some with', () => {
  const contents = fc.sample(courseContents, { numRuns: 200, seed: 1 });
  const traits: Readonly<Record<string, (content: (typeof contents)[number]) => boolean>> = {
    words: ({ components }) => components.some(({ kind }) => kind === 'word'),
    phrases: ({ components }) => components.some(({ kind }) => kind === 'phrase'),
    audio: ({ challenges }) => challenges.some(({ form }) => formNamed(form).type === 'listen'),
    pictures: ({ challenges }) => challenges.some(({ form }) => formNamed(form).type === 'select-picture'),
    gaps: ({ challenges }) => challenges.some(({ form }) => formNamed(form).type === 'missing-word'),
    spaces: ({ components }) => components.some(({ text }) => text.includes(' ')),
    prerequisites: ({ skills }) => skills.some(({ prerequisites }) => prerequisites),
    'one word a skill': ({ components, skills }) =>
      components.filter(({ kind }) => kind === 'word').length <= skills.length,
  };
  for (const [name, has] of Object.entries(traits)) {
    const share = contents.filter(has).length / contents.length;
    expect([name, share > 0.05 && share < 0.95]).toEqual([name, true]);
  }
});

test('requests ask for what the course holds, and learners have met some of it', () => {
  const course = aCourse();
  fc.assert(
    fc.property(sessionRequests(course), ({ kind, scope, challengeTypes }) => {
      expect(kind !== 'lesson' || scope.of === 'skill').toBe(true);
      if (scope.of === 'skill') expect(course.skills.map(({ id }) => id)).toContain(scope.skill);
      expect(challengeTypes.size).toBeGreaterThan(0);
    }),
  );
  const met = fc.sample(learners(course), { numRuns: 50, seed: 1 }).map(({ history }) => history.ids.length);
  expect(Math.max(...met)).toBeGreaterThan(Math.min(...met));
});
