import { Field, Float64, Int32, List, Uint32, Uint8, Utf8, type DataType } from 'apache-arrow';

import type { ColumnKind } from './table-schema.js';

/** What each kind of column is to Arrow. */
export const arrowTypes: Readonly<Record<ColumnKind, DataType>> = {
  uint8: new Uint8(),
  int32: new Int32(),
  uint32: new Uint32(),
  float64: new Float64(),
  utf8: new Utf8(),
  list: new List(new Field('item', new Int32(), false)),
};
