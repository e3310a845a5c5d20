import fc from 'fast-check';

import { hash32 } from './hash.js';
import { shuffleFrom } from './random.js';

describe('shuffleFrom', () => {
  const items = [...'abcdefghij'];

  test('permutes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.integer()), (seed, name, list) => {
        expect(shuffleFrom(seed, name)(list).sort()).toEqual([...list].sort());
      }),
    );
  });

  test('gives the same order for the same seed and name, and another for another', () => {
    expect(shuffleFrom('s', 'a')(items)).toEqual(shuffleFrom('s', 'a')(items));
    expect(shuffleFrom('s', 'a')(items)).not.toEqual(shuffleFrom('s', 'b')(items));
    expect(shuffleFrom('s', 'a')(items)).not.toEqual(shuffleFrom('t', 'a')(items));
  });

  test('gives each place to each item about as often', () => {
    const first = new Map<string, number>();
    for (let draw = 0; draw < 2000; draw++) {
      const [item] = shuffleFrom(`${draw}`, 'first')(items);
      first.set(item!, (first.get(item!) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
  });
});

test('hash32 is the same on every machine', () => {
  expect([hash32(''), hash32('a'), hash32('el niño'), hash32('你好')]).toMatchInlineSnapshot(`
   [
     2872998923,
     444641715,
     442614424,
     1022202765,
   ]
  `);
});
