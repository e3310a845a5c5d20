/**
 * Moved
 *
 * Of what stands in both lists, the fewest whose moving explains the new order.
 *
 * @example moved(['a', 'b', 'c', 'd'], ['c', 'a', 'b', 'e']) is ['c']
 */
export function moved<Id extends string>(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  const places = new Map(before.map((id, at) => [id, at]));
  const both = after.filter((id) => places.has(id));
  const kept = longestRising(both.map((id) => places.get(id)!));
  return both.filter((id) => !kept.has(places.get(id)!));
}

/** The longest rising selection of different numbers, in their order; of several as long, one that ends earliest. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  let last = -1;
  for (const [at, number] of numbers.entries()) {
    let best = -1;
    for (let before = 0; before < at; before++) {
      if (numbers[before]! < number && lengths[before]! > (lengths[best] ?? 0)) best = before;
    }
    lengths.push((lengths[best] ?? 0) + 1);
    previous.push(best);
    if (lengths[at]! > (lengths[last] ?? 0)) last = at;
  }
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = previous[at]!) kept.add(numbers[at]!);
  return kept;
}
