/**
 * Nearest
 *
 * The known name that somebody most likely meant, if any: the same letters in another case or with other joints, else
 * at most two slips away (one in a short name).
 *
 * @example nearest('last_seen_at', ['id', 'lastSeenAt']) is 'lastSeenAt'
 * @example nearest('lenght', ['length', 'learner']) is 'length'
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, slips: slipsBetween(plain(name), plain(candidate)) }))
    .sort((one, other) => one.slips - other.slips);
  const best = ranked[0];
  return best && best.slips <= (best.candidate.length > 4 ? 2 : 1) ? best.candidate : undefined;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Letters to insert, delete, replace or swap with a neighbour (optimal string alignment distance). */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}
