import type { OrderLaw } from './law.js';

/**
 * Cap
 *
 * At most `most` in `outOf` challenges of a session, rounded up, are of one type.
 *
 * @example with cap(2, 5), in a session of 5, no third L may stand after L L
 */
export function cap(most: number, outOf: number): OrderLaw {
  const ofOneType = (length: number): number => Math.ceil((length * most) / outOf);
  return {
    name: 'cap',
    allows: ({ typeCount, length }, { type }) => typeCount[type]! < ofOneType(length),
    looksBack: 0,
    breach: `more than ${most} in ${outOf} challenges of the session are of this type`,
    bounds: { ofOneType },
  };
}
