import { didYouMean, nearest } from './nearest.js';

const ids = ['basics/food', 'basics/people', 'city/food-market'];

describe('nearest', () => {
  it.each([
    ['the name without its folder', 'food', 'basics/food'],
    ['another case', 'Basics/Food', 'basics/food'],
    ['a slip', 'basics/fod', 'basics/food'],
    ['a slip without the folder', 'peopel', 'basics/people'],
    ['nothing like any', 'weather', undefined],
    ['nothing', '', undefined],
  ])('of %s', (_, written, id) => {
    expect(nearest(written, ids)).toBe(id);
  });

  it('asks, or says nothing', () => {
    expect([didYouMean('food', ids), didYouMean('weather', ids)]).toEqual([' Did you mean "basics/food"?', '']);
  });
});
