/** A list of numbers a row: row `r` holds the values from `offsets[r]` up to but not including `offsets[r + 1]`. */
export interface ListColumn {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export function listColumnOf(lists: readonly (readonly number[])[]): ListColumn {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => (offsets[row + 1] = offsets[row]! + list.length));
  const values = new Int32Array(offsets[lists.length]!);
  lists.forEach((list, row) => values.set(list, offsets[row]));
  return { offsets, values };
}

/** A row as a plain array: for lists of a few numbers this is several times as fast as a view on the values. */
export function listAt({ offsets, values }: ListColumn, row: number): number[] {
  const start = offsets[row]!;
  const list = new Array<number>(offsets[row + 1]! - start);
  for (let at = 0; at < list.length; at++) list[at] = values[start + at]!;
  return list;
}
