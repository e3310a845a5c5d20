import { Int32, tableFromArrays, tableToIPC, vectorFromArray, Table } from 'apache-arrow';

import { faultyReferences } from './faulty-references.js';
import { listAt, listColumnOf } from './list-column.js';
import { readTable } from './read-table.js';
import { textAt, textColumnOf } from './text-column.js';
import { writeTable } from './write-table.js';

const schema = {
  id: { kind: 'utf8' },
  form: { kind: 'uint8', of: 'forms' },
  row: { kind: 'int32', of: 'rows', from: -1 },
  end: { kind: 'int32', of: 'rows', edge: true },
  hash: { kind: 'uint32' },
  size: { kind: 'float64' },
  list: { kind: 'list', of: 'rows' },
} as const;
const columns = {
  id: textColumnOf(['uno', 'dös', '三']),
  form: Uint8Array.of(0, 1, 255),
  row: Int32Array.of(-1, 0, 2),
  end: Int32Array.of(0, 1, 3),
  hash: Uint32Array.of(0, 1, 0xffff_ffff),
  size: Float64Array.of(1 / 3, -0, 1e300),
  list: listColumnOf([[2, 1], [], [0]]),
};
const file = writeTable(schema, 3, columns);

describe('writeTable and readTable', () => {
  test('give back every column, cut to its rows', () => {
    const { id, list, ...numbers } = readTable(schema, 3, file);
    expect([0, 1, 2].map((row) => textAt(id, row))).toEqual(['uno', 'dös', '三']);
    expect([0, 1, 2].map((row) => listAt(list, row))).toEqual([[2, 1], [], [0]]);
    expect([id.offsets.length, list.offsets.length, list.values.length]).toEqual([4, 4, 3]);
    expect(Object.values(numbers).map((column) => Array.from(column))).toEqual([
      [0, 1, 255],
      [-1, 0, 2],
      [0, 1, 3],
      [0, 1, 0xffff_ffff],
      [1 / 3, -0, 1e300],
    ]);
  });

  test('read where the bytes lie, and copy nothing', () => {
    const { id, list, ...numbers } = readTable(schema, 3, file);
    for (const view of [...Object.values(numbers), id.bytes, id.offsets, list.offsets, list.values]) {
      expect(view.buffer).toBe(file.buffer);
    }
  });

  test('write the same bytes each time', () => {
    expect(writeTable(schema, 3, columns)).toEqual(file);
  });

  test('hold a table without rows', () => {
    const none = { id: textColumnOf([]), list: listColumnOf([]) };
    const { id, list } = readTable(
      { id: schema.id, list: schema.list },
      0,
      writeTable({ id: schema.id, list: schema.list }, 0, none),
    );
    expect([id.offsets.length, list.offsets.length]).toEqual([1, 1]);
  });

  test.each([
    ['another number of rows', () => readTable(schema, 4, file), /^it has 3 rows, not 4$/],
    [
      'other columns',
      () => readTable({ id: schema.id }, 3, file),
      /^its columns are \(id: Utf8, .*\) and should be \(id: Utf8\)$/,
    ],
    ['no bytes at all', () => readTable(schema, 3, new Uint8Array()), /^its columns are \(\)/],
    ['half of the bytes', () => readTable(schema, 3, file.slice(0, file.length / 2)), /./],
    ['nulls', () => readTable({ n: { kind: 'int32' } }, 2, withNulls()), /^its column n has nulls$/],
    ['two batches', () => readTable({ n: { kind: 'int32' } }, 4, inTwoBatches()), /^it has 2 record batches, not 1$/],
  ])('refuse %s', (_, read, message) => {
    expect(read).toThrow(message);
  });
});

describe('faultyReferences', () => {
  const counts = { forms: 256, rows: 3 };

  test('finds none in a whole table', () => {
    expect(faultyReferences(schema, columns, counts)).toEqual([]);
  });

  test.each([
    ['form', { forms: 255, rows: 3 }, columns],
    ['row', counts, { ...columns, row: Int32Array.of(-2, 0, 0) }],
    ['row', counts, { ...columns, row: Int32Array.of(0, 3, 0) }],
    ['row', counts, { ...columns, row: Int32Array.of(0, -0x8000_0000, 0) }],
    ['row', counts, { ...columns, row: Int32Array.of(0, 0x7fff_ffff, 0) }],
    ['end', counts, { ...columns, end: Int32Array.of(0, 4, 0) }],
    ['end', counts, { ...columns, end: Int32Array.of(0, -1, 0) }],
    ['list', counts, { ...columns, list: listColumnOf([[3], [], []]) }],
    ['list', counts, { ...columns, list: { ...columns.list, offsets: Int32Array.of(0, 2, 1, 3) } }],
    ['id', counts, { ...columns, id: { ...columns.id, offsets: Int32Array.of(0, 3, 7, 99) } }],
    ['id', counts, { ...columns, id: { ...columns.id, offsets: Int32Array.of(1, 3, 7, 8) } }],
  ])('names the column %s', (name, limits, faulty) => {
    expect(faultyReferences(schema, faulty, limits)).toEqual([expect.stringContaining(`its column ${name} `)]);
  });
});

const withNulls = () => tableToIPC(new Table({ n: vectorFromArray([1, null], new Int32()) }), 'file');
const inTwoBatches = () => {
  const half = tableFromArrays({ n: Int32Array.of(1, 2) });
  return tableToIPC(half.concat(half), 'file');
};
