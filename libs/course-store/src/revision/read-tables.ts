import { CourseUnavailable } from '@session-generator/domain';

import { readTable } from '../arrow/read-table.js';
import type { TableSchema } from '../arrow/table-schema.js';
import { messageOf } from '../message-of.js';
import type { Slices } from '../slices.js';
import { formRow } from './forms.js';
import { manifestOf, type Manifest } from './manifest.js';
import type { RevisionFiles } from './revision-files.js';
import { tableNames, tables, type RevisionTables, type TableName } from './revision-schema.js';

export interface ReadRevision {
  readonly manifest: Manifest;
  readonly tables: RevisionTables;
}

/** @throws CourseUnavailable naming every table whose columns or rows are not as they should be, and forms unknown here */
export function* readTables(files: RevisionFiles): Slices<ReadRevision> {
  const manifest = manifestOf(files);
  const faults: string[] = [];
  if (manifest.course !== files.course) faults.push(`it is of course "${manifest.course}"`);
  const unknown = manifest.forms.filter((name) => !formRow.has(name));
  if (unknown.length > 0) faults.push(`this version knows no challenges of form ${unknown.join(', ')}`);
  const read: [TableName, unknown][] = [];
  for (const name of tableNames) {
    read.push([name, tableOf(name, manifest, files, faults)]);
    yield;
  }
  if (faults.length > 0) throw new CourseUnavailable(files.course, `revision ${files.revision}: ${faults.join('; ')}`);
  return { manifest, tables: Object.fromEntries(read) as RevisionTables };
}

function tableOf(name: TableName, manifest: Manifest, { files }: RevisionFiles, faults: string[]) {
  const { file, rows } = manifest.tables[name];
  try {
    const bytes = files.get(file);
    if (!bytes) throw new Error('it is missing');
    return readTable<TableSchema>(tables[name], rows, aligned(bytes));
  } catch (cause) {
    faults.push(`${file}: ${messageOf(cause)}`);
    return undefined;
  }
}

/** Arrow reads numbers where they lie, which needs bytes that start at a multiple of 8. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
