import fc from 'fast-check';

import { boundsOf, mostAboutOne, mostInARow } from './bounds.js';
import { gap } from './gap.js';
import { runs } from './runs.js';

test('mostInARow is what counting every order gives', () => {
  const longest = (places: number, run: number, most: number): number =>
    places === 0 ? 0 : Math.max(longest(places - 1, 0, most), run < most ? 1 + longest(places - 1, run + 1, most) : 0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.nat(9), fc.nat(4), (most, places, before) => {
      const standing = Math.min(most, before);
      expect(mostInARow(boundsOf([runs(most)]), places, standing)).toBe(longest(places, standing, most));
    }),
  );
});

test('mostAboutOne leaves room for the gaps', () => {
  expect([1, 3, 4, 15].map((places) => mostAboutOne(boundsOf([gap(2)]), places))).toEqual([1, 1, 2, 5]);
});

test('no law, no bound', () => {
  expect(mostInARow(boundsOf([]), 7)).toBe(7);
  expect(mostAboutOne(boundsOf([]), 7)).toBe(7);
});
