import type { Law } from './law.js';

/**
 * Cap
 *
 * At most two fifths of a session, rounded up, are of one type.
 *
 * @example in a session of 5, after L L no third L may stand
 */
export const cap: Law = {
  name: 'cap',
  allows: (line, { type }) => line.typeCount[type]! < line.cap,
  breach: 'more than two fifths of the session are of this type',
};

export const capOf = (length: number): number => Math.ceil((length * 2) / 5);
