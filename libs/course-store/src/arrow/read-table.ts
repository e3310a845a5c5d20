import { tableFromIPC, type Data } from 'apache-arrow';

import { arrowTypes } from './arrow-types.js';
import type { Column, ColumnKind, Columns, TableSchema } from './table-schema.js';

/**
 * The columns of an Arrow IPC file, as views on its bytes: nothing is parsed and nothing copied.
 * The bytes must start at a multiple of 8 in their buffer; Arrow copies others silently.
 *
 * @throws where the bytes are not one whole record batch of this schema and of so many rows
 */
export function readTable<Of extends TableSchema>(schema: Of, rows: number, file: Uint8Array): Columns<Of> {
  const table = tableFromIPC(file);
  const wanted = Object.entries(schema).map(([name, { kind }]) => `${name}: ${String(arrowTypes[kind])}`);
  const found = table.schema.fields.map(({ name, type }) => `${name}: ${String(type)}`);
  if (found.join() !== wanted.join()) {
    throw new Error(`its columns are (${found.join(', ')}) and should be (${wanted.join(', ')})`);
  }
  const [batch] = table.batches;
  if (!batch || table.batches.length > 1) throw new Error(`it has ${table.batches.length} record batches, not 1`);
  if (batch.numRows !== rows) throw new Error(`it has ${batch.numRows} rows, not ${rows}`);
  const columns = Object.entries(schema).map(([name, { kind }], at): [string, Column] => {
    const data = batch.data.children[at]!;
    if (data.nullCount > 0) throw new Error(`its column ${name} has nulls`);
    return [name, columnOf(kind, rows, data)];
  });
  return Object.fromEntries(columns) as Columns<Of>;
}

function columnOf(kind: ColumnKind, rows: number, data: Data): Column {
  // Arrow pads what it holds: only so many of the values belong to the rows.
  if (kind === 'utf8') {
    const { buffer, byteOffset, length } = data.values as Uint8Array<ArrayBuffer>;
    return { offsets: data.valueOffsets.subarray(0, rows + 1), bytes: Buffer.from(buffer, byteOffset, length) };
  }
  if (kind === 'list') {
    const items = data.children[0]!;
    return { offsets: data.valueOffsets.subarray(0, rows + 1), values: items.values.subarray(0, items.length) };
  }
  return data.values.subarray(0, rows);
}
