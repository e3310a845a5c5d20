import { powerForgetting } from './power-forgetting.js';

// The forgetting curve of FSRS-6, written as it is published.
const published = (days: number, stability: number) => {
  const factor = Math.pow(0.9, 1 / -0.1542) - 1;
  return Math.pow(1 + factor * (days / stability), -0.1542);
};

test.each([
  [0, 3, 1],
  [3, 3, 0.9],
  [30, 3, published(30, 3)],
  [0.2, 90, published(0.2, 90)],
  [3650, 1, published(3650, 1)],
])('after %f days of a stability of %f, recall is %f', (days, stability, recall) => {
  expect(powerForgetting(days, stability)).toBeCloseTo(recall, 12);
});
