import { asId, challengeTypeNames, courseOf, accepts, formNamed } from '@session-generator/domain';

import { syntheticCourse } from './synthetic-course.js';

const small = syntheticCourse({ challenges: 1_000 });
const large = syntheticCourse({ challenges: 3_000 });

test('a larger course begins with all of a smaller one', () => {
  const skills = small.skills.map(({ id }) => id);
  expect(large.skills.slice(0, skills.length)).toEqual(small.skills);
  expect(large.components.slice(0, small.components.length)).toEqual(small.components);
  expect(large.challenges.filter(({ skill }) => skills.includes(skill))).toEqual(small.challenges);
});

test('it has as many challenges as were asked for, to the next whole skill', () => {
  expect(small.challenges.length).toBeGreaterThanOrEqual(1_000);
  expect(small.challenges.length).toBeLessThan(1_300);
});

test('it is a whole course, with no id twice and challenges of every type', () => {
  expect(courseOf(large, asId('r1')).challenges.count).toBe(large.challenges.length);
  expect(new Set(large.components.map(({ id }) => id)).size).toBe(large.components.length);
  expect(new Set(large.challenges.map(({ id }) => id)).size).toBe(large.challenges.length);
  const types = new Set(large.challenges.map(({ form }) => formNamed(form).type));
  expect([...types].sort()).toEqual([...challengeTypeNames].sort());
});

test('no wrong choice would be graded right', () => {
  for (const challenge of small.challenges) {
    expect([challenge.id, challenge.distractors.filter((wrong) => accepts(challenge, wrong))]).toEqual([
      challenge.id,
      [],
    ]);
  }
});
