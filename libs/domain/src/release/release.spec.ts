import * as fc from 'fast-check';

import { asId, type CourseId, type RevisionId } from '../ids.js';
import { learnerKey, revisionFor, revisionsOf, type Release } from './release.js';

const course = asId<CourseId>('es-from-en');
const [r1, r2, r3] = ['r1', 'r2', 'r3'].map((name) => asId<RevisionId>(name)) as [RevisionId, RevisionId, RevisionId];
const releaseOf = (percent: number, pins: Release['pins'] = {}): Release => ({
  live: r1,
  canary: { revision: r2, percent },
  pins,
});
const learners = Array.from({ length: 10_000 }, (_, n) => `learner-${n}`);

describe('revisionFor', () => {
  test.each([
    ['a release without a canary', { live: r1, pins: {} }, 'ada', r1],
    ['a canary for none', releaseOf(0), 'ada', r1],
    ['a canary for all', releaseOf(100), 'ada', r2],
    ['a canary for all, and nobody in particular', releaseOf(100), undefined, r1],
    ['a pin, whatever the canary', releaseOf(100, { [learnerKey(course, 'ada')]: r3 }), 'ada', r3],
    ['a pin to what is live', releaseOf(100, { [learnerKey(course, 'ada')]: r1 }), 'ada', r1],
    ['a pin of somebody else', releaseOf(0, { [learnerKey(course, 'lily')]: r3 }), 'ada', r1],
    ['a pin in another course', releaseOf(0, { [learnerKey(asId('eu-from-en'), 'ada')]: r3 }), 'ada', r1],
    ['a learner called like a method', releaseOf(0), 'constructor', r1],
  ] as const)('%s', (_, release, learner, revision) => {
    expect(revisionFor(release, course, learner)).toBe(revision);
  });

  test.each([1, 5, 10, 50, 99])('a canary of %d % is got by about so many', (percent) => {
    const got = learners.filter((learner) => revisionFor(releaseOf(percent), course, learner) === r2).length;
    // Four standard deviations of a fair draw.
    const room = 4 * Math.sqrt(learners.length * (percent / 100) * (1 - percent / 100));
    expect(Math.abs(got - learners.length * (percent / 100))).toBeLessThan(room);
  });

  test('who has the canary keeps it while its share grows', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.string(), percent, percent, (learner, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const has = (share: number) => revisionFor(releaseOf(share), course, learner) === r2;
        expect(!has(less) || has(more)).toBe(true);
      }),
    );
  });

  test('another course draws other learners', () => {
    const drawn = (id: string) => learners.filter((who) => revisionFor(releaseOf(10), asId(id), who) === r2);
    const [one, other] = [drawn('es-from-en'), new Set(drawn('eu-from-en'))];
    expect(one.filter((who) => other.has(who)).length).toBeLessThan(one.length / 2);
  });
});

test('revisionsOf names each revision once, the live one first', () => {
  expect(revisionsOf({ live: r1, pins: {} })).toEqual([r1]);
  expect(revisionsOf(releaseOf(5, { a: r3, b: r1, c: r3 }))).toEqual([r1, r2, r3]);
  expect(revisionsOf(releaseOf(0))).toEqual([r1]);
});
