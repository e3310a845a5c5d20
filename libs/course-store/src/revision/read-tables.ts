import { CourseUnavailable } from '@session-generator/domain';

import { readTable } from '../arrow/read-table.js';
import type { TableSchema } from '../arrow/table-schema.js';
import { messageOf } from '../message-of.js';
import type { Slices } from '../slices.js';
import { formRow } from './forms.js';
import { manifestOf, type FileEntry, type Manifest } from './manifest.js';
import type { RevisionFiles } from './revision-files.js';
import {
  moreTableNames,
  moreTables,
  tableNames,
  tables,
  type MoreRevisionTables,
  type RevisionTables,
} from './revision-schema.js';

export interface ReadRevision {
  readonly manifest: Manifest;
  readonly tables: RevisionTables & MoreRevisionTables;
}

/** @throws CourseUnavailable naming every table whose columns or rows are not as they should be, and forms unknown here */
export function* readTables(files: RevisionFiles): Slices<ReadRevision> {
  const manifest = manifestOf(files);
  const faults: string[] = [];
  if (manifest.course !== files.course) faults.push(`it is of course "${manifest.course}"`);
  const unknown = manifest.forms.filter((name) => !formRow.has(name));
  if (unknown.length > 0) faults.push(`this version knows no challenges of form ${unknown.join(', ')}`);
  const read: [string, unknown][] = [];
  for (const name of tableNames) {
    read.push([name, tableOf(tables[name], manifest.tables[name], files, faults)]);
    yield;
  }
  for (const name of moreTableNames) {
    const entry = manifest.tables[name];
    if (entry) read.push([name, tableOf(moreTables[name], entry, files, faults)]);
  }
  if (faults.length > 0) throw new CourseUnavailable(files.course, `revision ${files.revision}: ${faults.join('; ')}`);
  return { manifest, tables: Object.fromEntries(read) as unknown as ReadRevision['tables'] };
}

function tableOf(schema: TableSchema, { file, rows }: FileEntry, { files }: RevisionFiles, faults: string[]) {
  try {
    const bytes = files.get(file);
    if (!bytes) throw new Error('it is missing');
    return readTable(schema, rows, aligned(bytes));
  } catch (cause) {
    faults.push(`${file}: ${messageOf(cause)}`);
    return undefined;
  }
}

/** Arrow reads numbers where they lie, which needs bytes that start at a multiple of 8. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes));
