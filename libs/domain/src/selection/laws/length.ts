import type { Law } from './law.js';

/**
 * Length
 *
 * A session is as long as asked. If it cannot be, it is at least `part` in `outOf` of that length, before a more
 * important law is given up.
 *
 * @example with length(2, 3), a session of 15 may shrink to 10 before a gap is relaxed
 */
export const length = (part: number, outOf: number): Law => ({
  name: 'length',
  bounds: { shortest: (asked) => Math.ceil((asked * part) / outOf) },
});
