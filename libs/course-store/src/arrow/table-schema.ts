import type { ListColumn } from './list-column.js';
import type { TextColumn } from './text-column.js';

/** The columns of a table: their names, in order, and what each holds. No column has nulls. */
export type TableSchema = Readonly<Record<string, ColumnSchema>>;

export interface ColumnSchema {
  readonly kind: ColumnKind;
  /** What its numbers are rows of, where they are: a name that the reader knows the count of. */
  readonly of?: string;
  /** The least number: -1 where a row may be absent. */
  readonly from?: number;
  /** Whether the count itself is allowed, as it is for the end of a range. */
  readonly edge?: boolean;
}

export type ColumnKind = keyof ColumnsByKind;

/** The values of a table, column by column, as plain typed arrays. */
export type Columns<Schema extends TableSchema> = {
  readonly [Name in keyof Schema]: ColumnsByKind[Schema[Name]['kind']];
};

export type Column = ColumnsByKind[ColumnKind];

interface ColumnsByKind {
  readonly uint8: Uint8Array;
  readonly int32: Int32Array;
  readonly uint32: Uint32Array;
  readonly float64: Float64Array;
  readonly utf8: TextColumn;
  readonly list: ListColumn;
}
