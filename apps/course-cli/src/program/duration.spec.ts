import { durationOf } from './duration.js';

describe('duration', () => {
  it.each([
    ['45s', 45_000],
    ['30m', 1_800_000],
    ['12h', 43_200_000],
    ['7d', 604_800_000],
    ['0d', 0],
    ['7', undefined],
    ['d', undefined],
    ['-7d', undefined],
    ['1.5h', undefined],
    ['7w', undefined],
    ['7 d', undefined],
    ['', undefined],
  ])('%j is %p ms', (text, duration) => {
    expect(durationOf(text)).toBe(duration);
  });
});
