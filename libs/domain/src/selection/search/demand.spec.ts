import fc from 'fast-check';

import { mostInPlaces } from './demand.js';

test('mostInPlaces is what counting every order gives', () => {
  const longest = (places: number, run: number): number =>
    places === 0 ? 0 : Math.max(longest(places - 1, 0), run < 2 ? 1 + longest(places - 1, run + 1) : 0);
  fc.assert(
    fc.property(fc.nat(10), fc.nat(2), (places, run) => {
      expect(mostInPlaces(places, run)).toBe(longest(places, run));
    }),
  );
});
