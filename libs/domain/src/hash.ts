/**
 * A 32-bit hash of a text, over its UTF-16 units: FNV-1a with the finaliser of MurmurHash3, so that texts which
 * differ in one letter differ in half of the bits. Not for secrets.
 */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mix32(hash);
}

/** The finaliser of MurmurHash3: spreads every bit of a number over all of it. */
export function mix32(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 128 bits of `hash32` as 32 hexadecimal digits: an id, not a proof. */
export const hash128 = (text: string): string =>
  [1, 2, 3, 4].map((seed) => hash32(text, mix32(seed)).toString(16).padStart(8, '0')).join('');
