import { distance } from 'fastest-levenshtein';

/**
 * Did you mean
 *
 * The known name that a misspelt one is closest to, capitals aside, where it is close at all: two slips, or one in
 * three letters of a long name; or the first known name that it is the beginning of.
 *
 * @example didYouMean('Imagé', ['Image', 'Word', 'Images']) is 'Image'
 * @example didYouMean('Alternative', ['Phrase', 'Alternative versions']) is 'Alternative versions'
 */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const slips = distance(written.toLowerCase(), name.toLowerCase());
    if (slips < fewest && slips < name.length) [best, fewest] = [name, slips];
  }
  return best ?? [...known].find((name) => written.length > 3 && isStartOf(written, name));
}

const isStartOf = (start: string, name: string): boolean => name.toLowerCase().startsWith(start.toLowerCase());

/** The same as a sentence for a hint, or the other sentence where nothing is close. */
export function didYouMeanOr(written: string, known: Iterable<string>, otherwise: string): string {
  const close = didYouMean(written, known);
  return close === undefined ? otherwise : `Did you mean "${close}"?`;
}
