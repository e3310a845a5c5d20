import * as fc from 'fast-check';

import { moved } from './moved.js';

describe('moved', () => {
  it.each([
    ['abcd', 'abcd', ''],
    ['abcd', 'cabd', 'c'],
    ['abcd', 'bcda', 'a'],
    ['abcd', 'abxcd', ''],
    ['abcd', 'ad', ''],
    ['abcd', 'dcba', 'cba'],
    ['', 'ab', ''],
  ])('from %j to %j: %j', (before, after, ids) => {
    expect(moved([...before], [...after]).join('')).toBe(ids);
  });

  it('leaves the rest in the order it had, and moves nothing where nothing else would do', () => {
    const letters = [...'abcdefg'];
    fc.assert(
      fc.property(fc.shuffledSubarray(letters), fc.shuffledSubarray(letters), (before, after) => {
        const ids = moved(before, after);
        const stayed = (list: readonly string[], other: readonly string[]) =>
          list.filter((id) => other.includes(id) && !ids.includes(id));
        expect(stayed(after, before)).toEqual(stayed(before, after));
        expect(moved(before, before)).toEqual([]);
      }),
    );
  });
});
