import { distance } from 'fastest-levenshtein';

/**
 * Nearest
 *
 * The known id that a misspelt one most likely means: one that ends or begins with it, else the one that is fewest
 * slips away, where it is close at all.
 *
 * @example nearest('food', ['basics/food', 'basics/people']) is 'basics/food'
 */
export function nearest(written: string, ids: readonly string[]): string | undefined {
  const sought = written.toLowerCase();
  const within = ids.find((id) => id.toLowerCase().split('/').includes(sought));
  if (within !== undefined || sought === '') return within;
  const ranked = ids
    .map((id) => ({ id, slips: Math.min(...namesOf(id).map((name) => distance(sought, name))) }))
    .sort((one, other) => one.slips - other.slips);
  const [best] = ranked;
  return best && best.slips <= Math.max(2, Math.floor(sought.length / 3)) ? best.id : undefined;
}

const namesOf = (id: string): readonly string[] => {
  const whole = id.toLowerCase();
  return [whole, whole.slice(whole.lastIndexOf('/') + 1)];
};

/** ` Did you mean "basics/food"?`, or nothing. */
export function didYouMean(written: string, ids: readonly string[]): string {
  const id = nearest(written, ids);
  return id === undefined ? '' : ` Did you mean "${id}"?`;
}
