import {
  Field,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data,
  type List,
} from 'apache-arrow';

import { arrowTypes } from './arrow-types.js';
import type { ListColumn } from './list-column.js';
import type { Column, ColumnKind, Columns, TableSchema } from './table-schema.js';
import type { TextColumn } from './text-column.js';

/**
 * A table as the bytes of an Arrow IPC file
 *
 * The same values give the same bytes, in any process: texts are plain `Utf8` (the dictionaries that Arrow makes by
 * itself are numbered by the process), there is one record batch, and nothing is null.
 */
export function writeTable<Of extends TableSchema>(schema: Of, rows: number, columns: Columns<Of>): Uint8Array {
  const fields = Object.entries(schema).map(([name, { kind }]) => new Field(name, arrowTypes[kind], false));
  const children = Object.entries(schema).map(([name, { kind }]) => dataOf(kind, rows, columns[name]!));
  const struct = makeData({ type: new Struct(fields), length: rows, nullCount: 0, children });
  return tableToIPC(new Table([new RecordBatch(new Schema(fields), struct)]), 'file');
}

function dataOf(kind: ColumnKind, length: number, column: Column): Data {
  const nullCount = 0;
  if (kind === 'utf8') {
    const { offsets, bytes } = column as TextColumn;
    return makeData({ type: new Utf8(), length, nullCount, valueOffsets: offsets, data: bytes });
  }
  if (kind === 'list') {
    const { offsets, values } = column as ListColumn;
    const child = makeData({ type: new Int32(), length: values.length, nullCount, data: values });
    return makeData({ type: arrowTypes.list as List<Int32>, length, nullCount, valueOffsets: offsets, child });
  }
  // One of the numeric kinds, whichever: `makeData` only passes the array on.
  return makeData({ type: arrowTypes[kind] as Int32, length, nullCount, data: column as Int32Array });
}
