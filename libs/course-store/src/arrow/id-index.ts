/**
 * How a row is found by its id without a `Map` in memory: rows stand in as many buckets as there are rows, by the
 * hash of their ids. The rows of bucket `b` are `idRow[idBucket[b]]` up to but not including `idRow[idBucket[b + 1]]`.
 */
export interface IdIndex {
  readonly idHash: Uint32Array;
  readonly idBucket: Int32Array;
  readonly idRow: Int32Array;
}

export function indexIds(idHash: Uint32Array): IdIndex {
  const rows = idHash.length;
  const ends = new Int32Array(rows + 1);
  for (const hash of idHash) ends[bucketOf(hash, rows) + 1]!++;
  for (let at = 0; at < rows; at++) ends[at + 1]! += ends[at]!;
  const idBucket = ends.slice(0, rows);
  const next = idBucket.slice();
  const idRow = new Int32Array(rows);
  idHash.forEach((hash, row) => (idRow[next[bucketOf(hash, rows)]!++] = row));
  return { idHash, idBucket, idRow };
}

/** The row of an id, given its hash and how the id of a row is read; `undefined` where there is none. */
export function findId(
  { idHash, idBucket, idRow }: IdIndex,
  idAt: (row: number) => string,
  id: string,
  hash: number,
): number | undefined {
  const bucket = bucketOf(hash, idHash.length);
  const end = bucket + 1 < idHash.length ? idBucket[bucket + 1]! : idHash.length;
  for (let at = idBucket[bucket]!; at < end; at++) {
    const row = idRow[at]!;
    if (idHash[row] === hash && idAt(row) === id) return row;
  }
  return undefined;
}

/** Scales a hash of 32 bits to a number below `buckets`. */
const bucketOf = (hash: number, buckets: number): number => Math.floor((hash * buckets) / 0x1_0000_0000);
