import type { ListColumn } from './list-column.js';
import type { Column, ColumnSchema, TableSchema } from './table-schema.js';
import type { TextColumn } from './text-column.js';

/**
 * The columns of a table that refer to what is not there, each as a sentence; empty where all is well.
 *
 * @param counts how many there are of all that a column can be rows of
 */
export function faultyReferences(
  schema: TableSchema,
  columns: Readonly<Record<string, Column>>,
  counts: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(schema)
    .filter(([name, column]) => !isWhole(column, columns[name]!, counts))
    .map(([name, { of }]) =>
      of ? `its column ${name} refers to ${of} that are not there` : `its column ${name} is torn`,
    );
}

function isWhole({ kind, of, from = 0, edge }: ColumnSchema, column: Column, counts: Readonly<Record<string, number>>) {
  const end = (counts[of ?? ''] ?? 0) + (edge ? 1 : 0);
  if (kind === 'utf8') return ascend((column as TextColumn).offsets, (column as TextColumn).bytes.length);
  if (kind === 'list') {
    const { offsets, values } = column as ListColumn;
    return ascend(offsets, values.length) && within(values, from, end);
  }
  return of === undefined || within(column as Int32Array, from, end);
}

/** Whether every value is at least `from` and below `end`. A course has a million values, so the loop has no branch. */
function within(values: Int32Array, from: number, end: number): boolean {
  const last = (end - 1) | 0;
  const { length } = values;
  let signs = 0;
  for (let at = 0; at < length; at++) {
    const value = values[at]!;
    signs |= (value - from) | (last - value);
  }
  return signs >= 0;
}

/** Whether offsets begin at 0, never fall, and stay within what they cut. */
function ascend(offsets: Int32Array, end: number): boolean {
  let signs = 0;
  for (let at = 1; at < offsets.length; at++) signs |= offsets[at]! - offsets[at - 1]!;
  return signs >= 0 && offsets[0] === 0 && offsets[offsets.length - 1]! <= end;
}
