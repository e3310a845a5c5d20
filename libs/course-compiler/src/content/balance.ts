/**
 * Balance
 *
 * At most so many of a list of challenges, taken in turn from each of its groups, so that one form with many variants
 * does not crowd out the others. What is kept stays in order.
 *
 * @example balance(a1 a2 a3 a4 b1 c1, by letter, at most 4) is a1 a2 b1 c1
 */
export function balance<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  atMost: number,
): readonly Item[] {
  if (items.length <= atMost) return items;
  const turns = new Map<string, number>();
  const inTurn = items.map((item, at) => {
    const turn = turns.get(groupOf(item)) ?? 0;
    turns.set(groupOf(item), turn + 1);
    return { at, turn };
  });
  inTurn.sort((one, other) => one.turn - other.turn || one.at - other.at);
  const kept = new Set(inTurn.slice(0, atMost).map(({ at }) => at));
  return items.filter((_, at) => kept.has(at));
}
