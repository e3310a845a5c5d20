import fc from 'fast-check';

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

  test('is the narrowest cut between rows and columns', () => {
    const some = (count: number) => fc.array(fc.nat(4), { minLength: count, maxLength: count });
    const subsets = [...Array(8).keys()].map((bits) => [0, 1, 2].map((at) => (bits & (1 << at)) !== 0));
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    fc.assert(
      fc.property(some(3), some(3), some(9), (rows, columns, edges) => {
        const cuts = subsets.flatMap((above) =>
          subsets.map((below) => {
            const between = edges.filter((_, at) => above[Math.floor(at / 3)] && !below[at % 3]);
            return sum(rows.filter((_, at) => !above[at])) + sum(columns.filter((_, at) => below[at])) + sum(between);
          }),
        );
        expect(mostPlaces(rows, columns, edges)).toBe(Math.min(...cuts));
      }),
    );
  });
});
