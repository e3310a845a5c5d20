/**
 * Edits
 *
 * How many letters were left out, put in, changed or swapped with their neighbour (restricted Damerau-Levenshtein
 * distance, over code points); one more than `most` where it is more.
 *
 * @example edits('frined', 'friend', 2) is 1, edits('cat', 'house', 2) is 3
 */
export function edits(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, at) => at);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let edits = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      if (last[j]! + 1 < edits) edits = last[j]! + 1;
      if (row[j - 1]! + 1 < edits) edits = row[j - 1]! + 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped && before[j - 2]! + 1 < edits) edits = before[j - 2]! + 1;
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(most + 1, last[b.length]!);
}
