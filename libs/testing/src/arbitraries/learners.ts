import {
  challengeTypeNames,
  type ComponentHistory,
  type ComponentState,
  type Constraints,
  type Course,
  type Learner,
} from '@session-generator/domain';
import * as fc from 'fast-check';

import { aMoment } from '../builders/a-learner.js';

/** What a learner has done with one component: counts and a time, and sometimes the state of a memory model. */
export const componentStates: fc.Arbitrary<ComponentState> = fc
  .record({
    lastSeenAt: fc.integer({ min: Date.UTC(2020, 0), max: aMoment }),
    right: fc.nat(60),
    wrong: fc.nat(20),
    memory: fc.option(
      fc.record({
        stability: fc.double({ min: 0.01, max: 3_000, noNaN: true }),
        difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ memory, ...state }) => (memory ? { ...state, memory } : state));

/** What a learner has done with some components of a course, and with some that it does not hold (any more). */
export const histories = (course: Course): fc.Arbitrary<ComponentHistory> => {
  const held = Array.from({ length: course.components.count }, (_, row) => course.componentId(row));
  return fc
    .tuple(
      fc.subarray([...held, 'gone/w/nothing', 'ñ/p/你好']),
      fc.array(componentStates, { minLength: held.length + 2, maxLength: held.length + 2 }),
    )
    .map(([ids, states]) => {
      const of = ids.map((_, at) => states[at]!);
      return {
        ids,
        lastSeenAt: of.map(({ lastSeenAt, right, wrong }) => (right + wrong > 0 ? lastSeenAt : NaN)),
        right: of.map(({ right }) => right),
        wrong: of.map(({ wrong }) => wrong),
        memory: of.map(({ memory }) => memory),
      };
    });
};

export const constraints: fc.Arbitrary<Constraints> = fc.record({
  canListen: fc.boolean(),
  canSpeak: fc.boolean(),
  canType: fc.boolean(),
});

/** Learners of a course: what they have met, what they were just shown, what they can do and what they like. */
export const learners = (course: Course): fc.Arbitrary<Learner> => {
  const challenges = Array.from({ length: course.challenges.count }, (_, row) => course.challengeId(row));
  return fc.record({
    id: fc.constantFrom('lily', 'zari', 'ñandú'),
    history: histories(course),
    ability: fc.double({ min: -4, max: 4, noNaN: true }),
    recent: fc
      .subarray(challenges, { maxLength: Math.min(30, challenges.length) })
      .chain((ids) =>
        fc
          .array(fc.nat(72 * 3_600_000), { minLength: ids.length, maxLength: ids.length })
          .map((ago) => ids.map((challenge, at) => ({ challenge, at: aMoment - ago[at]! }))),
      ),
    mistakes: fc.subarray<string>(challenges, { maxLength: Math.min(5, challenges.length) }),
    constraints,
    preferences: fc
      .dictionary(fc.constantFrom(...challengeTypeNames), fc.double({ min: 0.25, max: 4, noNaN: true }))
      .map(
        (weights) =>
          new Map(challengeTypeNames.flatMap((type) => (type in weights ? [[type, weights[type]!] as const] : []))),
      ),
  });
};
