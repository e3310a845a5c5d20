import fc from 'fast-check';

import { learnerSample, requestSample } from '../request/request.sample.js';
import { lesson } from '../plans/lesson.js';
import { appealOf, factorsOf, scoreOf } from './factors.js';
import { brief, candidates, changed } from './letters.sample.js';
import { Tally } from './tally.js';
import type { Topic } from './targets/topic.js';

describe('the score of a candidate', () => {
  test('is the product of its factors, as a trace tells them', () => {
    const numbers = fc.record({ success: fc.double({ min: 0, max: 1, noNaN: true }), isRecent: fc.boolean() });
    fc.assert(
      fc.property(numbers, fc.constantFrom('', 'a0S', 'a0S b1S'), ({ success, isRecent }, chosen) => {
        const pool = candidates(`a3S ${chosen}`);
        const told = brief(pool, { length: 10 });
        const appeal = appealOf({ type: 0, success, isRecent }, told.topics[0], told);
        const candidate = changed(pool[0]!, { success, isRecent, appeal });
        const tally = new Tally(
          told,
          pool.slice(1).map((one) => ({ candidate: one })),
        );
        const product = Object.values(factorsOf(candidate, tally, told)).reduce((all, factor) => all * factor, 1);
        expect(scoreOf(candidate, tally)).toBeCloseTo(product, 5);
      }),
    );
  });

  const appeal = (
    changes: { success?: number; isRecent?: boolean },
    about?: Partial<Topic>,
    request = requestSample(),
  ) =>
    appealOf(
      { type: 0, success: 0.8, isRecent: false, ...changes },
      { component: 0, role: 'weak', isWord: true, recall: 0.5, ...about },
      { request, plan: lesson },
    );

  test('falls with recall, with a bad fit, with what was shown lately, and as the learner likes the type less', () => {
    expect(appeal({}, { recall: 0.9 })).toBeLessThan(appeal({}));
    expect(appeal({ success: 0.3 })).toBeLessThan(appeal({}));
    expect(appeal({ success: 1 })).toBeLessThan(appeal({}));
    expect(appeal({ isRecent: true })).toBeLessThan(appeal({}));
    const learner = learnerSample({}, { preferences: new Map([['select-picture', 0.5]]) });
    expect(appeal({}, {}, requestSample({ learner }))).toBe(appeal({}) / 2);
  });
});
