import { balance } from './balance.js';

describe('balance', () => {
  it.each([
    ['a1 a2 a3 a4 b1 c1', 4, 'a1 a2 b1 c1'],
    ['a1 b1 a2 b2', 3, 'a1 b1 a2'],
    ['a1 a2', 4, 'a1 a2'],
    ['b1 a1 a2', 2, 'b1 a1'],
  ])('of %s, at most %i, is %s', (items, atMost, kept) => {
    expect(balance(items.split(' '), ([letter]) => letter!, atMost).join(' ')).toBe(kept);
  });
});
