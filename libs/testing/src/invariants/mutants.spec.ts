import type { Challenge, SessionRequest } from '@session-generator/domain';

import { aHistory, aLearner } from '../builders/a-learner.js';
import { aSession } from '../builders/a-session.js';
import { aLetterCourse, aLetterRequest, letterId, played } from '../builders/letter-course.js';
import type { Invariant } from './breach.js';
import { checkSession } from './check-session.js';

const course = aLetterCourse();

/** A whole lesson of 15: six new words, two phrases of them, and one word of the skill below. */
const good = played('Ra Cb Rc Ta Cd sb Re Bab Tc Cf sd jbc Te sf Tx', course);
const [Tf, se, La, Ta, ta, Lbc, Mfgh] = played('Tf se La Ta ta Lbc Mfgh', course);

const put = (at: number, challenge: Challenge | undefined) => good.with(at, challenge!);
const told = (challenges: readonly Challenge[], asked: Partial<SessionRequest> = {}) => {
  const request = aLetterRequest({ length: 15, ...asked });
  return checkSession(aSession(course, request, challenges), course, request).map(({ invariant, where }) => [
    invariant,
    where,
  ]);
};

test('a good lesson breaks nothing', () => {
  expect(told(good)).toEqual([]);
});

describe('With one thing broken, a good lesson breaks just that', () => {
  const deaf = aLearner({ constraints: { canListen: false, canSpeak: true, canType: true } });
  const mutants: Readonly<
    Record<Exclude<Invariant, 'cap'>, readonly [readonly Challenge[], number | null, Partial<SessionRequest>?]>
  > = {
    fair: [put(1, { ...good[1]!, choices: good[1]!.choices!.slice(1) }), 1],
    able: [put(11, Lbc), 11, { learner: deaf }],
    gap: [put(14, se), 14],
    once: [put(14, Ta), 14],
    runs: [put(13, Tf), 14],
    ramp: [put(14, La), 14],
    'one-new': [put(14, Mfgh), 14],
    coverage: [put(3, ta), null],
    length: [good.slice(0, -1), null],
  };

  test.each(Object.entries(mutants))('%s', (invariant, [challenges, where, asked]) => {
    expect(told(challenges, asked)).toEqual([[invariant, where]]);
  });

  test('cap', () => {
    const learner = aLearner({
      history: aHistory(Object.fromEntries([...'abcdef', 'de'].map((letters) => [letterId(letters), {}]))),
    });
    const asked = { kind: 'practice', length: 5, learner } as const;
    expect(told(played('Ra Tb Rc Bde Lf', course), asked)).toEqual([]);
    expect(told(played('Ra Tb Rc Bde rf', course), asked)).toEqual([['cap', 4]]);
  });
});
