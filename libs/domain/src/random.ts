import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

import { hash32 } from './hash.js';

/** Returns the items in a new order. */
export type Shuffle = <Item>(items: readonly Item[]) => Item[];

/**
 * Chance from a named split of a seed: the same seed and name give the same order on any machine, and a draw under
 * one name never moves a draw under another.
 */
export function shuffleFrom(seed: string, name: string): Shuffle {
  const generator = xoroshiro128plus(hash32(name, hash32(seed)));
  return (items) => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const at = uniformInt(generator, 0, last);
      [shuffled[last], shuffled[at]] = [shuffled[at]!, shuffled[last]!];
    }
    return shuffled;
  };
}
