import { differences, ratios, slopeOf, spreadOf } from './spread.js';

test.each([
  [[3], { median: 3, low: 3, high: 3 }],
  [[5, 1, 3], { median: 3, low: 2, high: 4 }],
  [[4, 1, 3, 2], { median: 2.5, low: 1.75, high: 3.25 }],
])('the spread of %j is %j', (figures, spread) => {
  expect(spreadOf(figures)).toEqual(spread);
});

test('ratios and differences are taken round by round', () => {
  expect(ratios([2, 9], [1, 3])).toEqual([2, 3]);
  expect(differences([2, 9], [1, 3])).toEqual([1, 6]);
});

test('a slope is how much a figure grows with each one more', () => {
  expect(
    slopeOf([
      [0, 10],
      [1, 12],
      [2, 17],
      [3, 19],
    ]),
  ).toBeCloseTo(3.2);
});
