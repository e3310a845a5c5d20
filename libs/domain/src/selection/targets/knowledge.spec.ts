import { contentSample } from '../../course/course.sample.js';
import { asId } from '../../ids.js';
import { courseOf } from '../../course/in-memory-course.js';
import { learnerSample } from '../../request/request.sample.js';
import { knowledgeOf } from './knowledge.js';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 0, 1);

/** Of a course whose first component had another id once: the days since it was last seen, by the model that says so. */
const known = (...history: readonly (readonly [id: string, lastSeenAt: number, wrong?: number])[]) => {
  const content = contentSample({ s1: { words: 'ab' } });
  const [first, ...others] = content.components;
  const course = courseOf({ ...content, components: [{ ...first!, formerly: ['old'] }, ...others] }, asId('r1'));
  const ids = history.map(([id]) => (id === 'new' ? first!.id : id));
  const learner = learnerSample(
    {},
    {
      history: {
        ids,
        lastSeenAt: history.map(([, lastSeenAt]) => lastSeenAt),
        right: history.map(() => 1),
        wrong: history.map(([, , wrong = 0]) => wrong),
      },
    },
  );
  const model = {
    name: 'days',
    recall: ({ lastSeenAt }: { lastSeenAt: number }) => (now - lastSeenAt) / day,
    review: <S>(s: S) => s,
  };
  const { met, recallOf, ignored, clamped } = knowledgeOf(course, learner, model as never, now);
  return { met: [...met.keys()], entry: met.get(0), days: met.has(0) ? recallOf(0) : undefined, ignored, clamped };
};

describe('knowledgeOf', () => {
  it('finds a component by the id that it had before', () => {
    expect(known(['old', now - 3 * day], ['gone', now])).toEqual({
      met: [0],
      entry: 0,
      days: 3,
      ignored: 1,
      clamped: 0,
    });
  });

  it('takes the newer of two entries for one component, in whatever order they are', () => {
    expect(known(['old', now - 5 * day], ['new', now - day])).toMatchObject({ entry: 1, days: 1, ignored: 0 });
    expect(known(['new', now - day], ['old', now - 5 * day])).toMatchObject({ entry: 0, days: 1, ignored: 0 });
    expect(known(['new', now - 5 * day], ['old', now - day])).toMatchObject({ entry: 1, days: 1, ignored: 0 });
  });

  it('takes what was seen later than now for seen now, and counts it if it is later by more than a day', () => {
    expect(known(['new', now + 10 * 365 * day])).toMatchObject({ days: 0, clamped: 1 });
    expect(known(['new', now + day])).toMatchObject({ days: 0, clamped: 0 });
    expect(known(['new', Number.NaN], ['old', now - day])).toMatchObject({ days: 1, clamped: 0 });
  });
});
