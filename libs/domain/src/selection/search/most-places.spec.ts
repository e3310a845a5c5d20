import { mostPlaces } from './most-places.js';

describe('mostPlaces', () => {
  test('is bounded by rows, by columns and by edges', () => {
    expect(mostPlaces([3], [5], [9])).toBe(3);
    expect(mostPlaces([9], [5], [9])).toBe(5);
    expect(mostPlaces([9], [9], [2])).toBe(2);
  });

  test('moves one row aside where another has no choice', () => {
    // The first row may use both columns, the second only the first.
    expect(mostPlaces([1, 1], [1, 1], [1, 1, 1, 0])).toBe(2);
  });

  test('is nothing without edges', () => {
    expect(mostPlaces([4, 4], [4, 4], [0, 0, 0, 0])).toBe(0);
  });
});
