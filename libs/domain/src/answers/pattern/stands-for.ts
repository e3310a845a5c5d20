import { fold, separators, unspaced, unwritten } from '../fold.js';
import type { Pattern } from './parse-pattern.js';

/**
 * Stands for
 *
 * Whether one of some patterns stands for a text, after `fold`: exactly, where nothing may be forgiven. The pattern is
 * walked beside the text, so it costs the length of the one times the length of the other, however many texts it has.
 *
 * @example `[I am/I'm] (very) tired` stands for "im tired" and not for "I am tierd"
 */
export function standsForOneOf(patterns: readonly Pattern[]): (text: string) => boolean {
  if (patterns.length === 0) return () => false;
  const read = patterns.map((pattern) => pattern.map(readPart));
  return (text) => {
    const letters = [...fold(text)];
    if (letters.length === 0) return false;
    const walk = new Walk(letters);
    return read.some((parts) => walk.ends(parts));
  };
}

/** A part with its texts folded, but for the spaces at its ends; a space is one character. */
type ReadPart = readonly string[] | { readonly oneOf: readonly (readonly ReadPart[])[] };

const readPart = (part: Pattern[number]): ReadPart =>
  part.kind === 'oneOf'
    ? { oneOf: part.patterns.map((pattern) => pattern.map(readPart)) }
    : [...part.text.normalize('NFC').toLowerCase().replace(unwritten, '').replace(separators, ' ')];

/** Places in a text that a pattern can have come to: twice the letters passed, and one more after a space. */
type Places = ReadonlySet<number>;

class Walk {
  constructor(private readonly letters: readonly string[]) {}

  ends(parts: readonly ReadPart[]): boolean {
    const end = 2 * this.letters.length;
    const places = this.through(parts, new Set([0]));
    return places.has(end) || places.has(end + 1);
  }

  private through(parts: readonly ReadPart[], from: Places): Places {
    return parts.reduce<Places>((places, part) => (places.size === 0 ? places : this.past(part, places)), from);
  }

  private past(part: ReadPart, from: Places): Places {
    if ('oneOf' in part) return new Set(part.oneOf.flatMap((parts) => [...this.through(parts, from)]));
    return part.reduce<Places>(
      (places, char) =>
        new Set([...places].flatMap((place) => (char === ' ' ? place | 1 : (this.letter(place, char) ?? [])))),
      from,
    );
  }

  /** The place after a letter. A space before it is there, at the beginning not, and beside an unspaced letter not. */
  private letter(place: number, char: string): number | undefined {
    const at = place >> 1;
    const isSpaced = place % 2 === 1 && at > 0 && !isUnspaced.test(char) && !isUnspaced.test(this.letters[at - 1]!);
    const next = isSpaced ? at + 1 : at;
    if (isSpaced && this.letters[at] !== ' ') return undefined;
    return this.letters[next] === char ? 2 * (next + 1) : undefined;
  }
}

const isUnspaced = new RegExp(unspaced, 'u');
