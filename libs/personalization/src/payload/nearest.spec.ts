import { nearest } from './nearest.js';

const known = ['id', 'components', 'lastSeenAt', 'length', 'learner', 'now', 'seed'];

test.each([
  ['last_seen_at', 'lastSeenAt'],
  ['LENGTH', 'length'],
  ['lenght', 'length'],
  ['component', 'components'],
  ['sede', 'seed'],
  ['user', undefined],
  ['__proto__', undefined],
  ['x'.repeat(1_000), undefined],
])('who writes %s means %s', (written, meant) => {
  expect(nearest(written, known)).toBe(meant);
});
