import { hash32 } from '@session-generator/domain';
import * as fc from 'fast-check';

import { findId, indexIds } from './id-index.js';

const lookUp = (ids: readonly string[], hashOf: (id: string) => number) => {
  const index = indexIds(Uint32Array.from(ids, (id) => hashOf(id)));
  return (id: string) => findId(index, (row) => ids[row]!, id, hashOf(id));
};

describe('indexIds and findId', () => {
  test('find the row of every id, and none of an id that is not there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), fc.string(), (ids, other) => {
        const rowOf = lookUp(ids, hash32);
        expect(ids.map(rowOf)).toEqual(ids.map((_, row) => row));
        expect(rowOf(other)).toBe(ids.includes(other) ? ids.indexOf(other) : undefined);
      }),
    );
  });

  test.each([
    ['all alike', () => 7],
    ['the least', () => 0],
    ['the greatest', () => 0xffff_ffff],
    ['of two kinds', (id: string) => (id < 'm' ? 0 : 0xffff_ffff)],
  ])('tell ids apart when their hashes are %s', (_, hashOf) => {
    const rowOf = lookUp(['sol', 'luna', 'mar', 'cielo'], hashOf);
    expect(['sol', 'luna', 'mar', 'cielo', 'río'].map(rowOf)).toEqual([0, 1, 2, 3, undefined]);
  });

  test('find nothing in a table without rows', () => {
    expect(lookUp([], hash32)('sol')).toBeUndefined();
  });

  test('put as many rows into buckets as there are, in the order of their hashes', () => {
    const { idBucket, idRow } = indexIds(Uint32Array.of(0xf000_0000, 0x1000_0000, 0x2000_0000, 0x9000_0000));
    expect([Array.from(idBucket), Array.from(idRow)]).toEqual([
      [0, 2, 2, 3],
      [1, 2, 3, 0],
    ]);
  });
});
