import type { Pointer } from '@session-generator/course-store';
import { asId, type RevisionId } from '@session-generator/domain';

import { pointerLines } from './pointer-lines.js';

const revision = (letter: string) => asId<RevisionId>(letter.repeat(32));
const [a, b] = [revision('a'), revision('b')];
const pointer = (more: Partial<Pointer> = {}): Pointer => ({
  version: 1,
  live: a,
  since: 0,
  pins: {},
  history: [],
  ...more,
});
const canary = (percent: number) => ({ canary: { revision: b, percent } });

describe('pointer lines', () => {
  it.each([
    ['what is live', {}, { live: b }, ['  live    aaaaaaaaaaaa → bbbbbbbbbbbb']],
    ['a canary', {}, canary(10), ['  canary  none → bbbbbbbbbbbb on 10%']],
    ['a canary that grows', canary(10), canary(25), ['  canary  bbbbbbbbbbbb on 10% → bbbbbbbbbbbb on 25%']],
    ['a pin', {}, { pins: { ada: b } }, ['  pin     none → bbbbbbbbbbbb']],
    [
      'a pin of another learner',
      { pins: { ada: b } },
      { pins: { ada: b, lily: a } },
      ['  pin     none → aaaaaaaaaaaa'],
    ],
    ['a pin that ends', { pins: { ada: b } }, {}, ['  pin     bbbbbbbbbbbb → none']],
    ['nothing', canary(10), canary(10), ['  live    aaaaaaaaaaaa', '  canary  bbbbbbbbbbbb on 10%']],
    [
      'two things at once',
      canary(10),
      { live: b },
      ['  live    aaaaaaaaaaaa → bbbbbbbbbbbb', '  canary  bbbbbbbbbbbb on 10% → none'],
    ],
  ])('tell of %s', (_, before, after, lines) => {
    expect(pointerLines(pointer(before), pointer(after), 80)).toEqual(lines);
  });
});
