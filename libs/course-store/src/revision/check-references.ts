import { CourseUnavailable } from '@session-generator/domain';

import { faultyReferences } from '../arrow/faulty-references.js';
import type { Column, TableSchema } from '../arrow/table-schema.js';
import type { Slices } from '../slices.js';
import type { ReadRevision } from './read-tables.js';
import type { RevisionFiles } from './revision-files.js';
import { audioKinds, moreTables, pictureKinds, tables, type TableName } from './revision-schema.js';

/** @throws CourseUnavailable naming every column that refers to a row, a form or a kind that is not there */
export function* checkReferences({ course, revision }: RevisionFiles, read: ReadRevision): Slices<void> {
  const entries = Object.entries(read.manifest.tables);
  const counts = {
    ...Object.fromEntries(entries.map(([name, { rows }]) => [name, rows])),
    forms: read.manifest.forms.length,
    'kinds of picture': pictureKinds.length,
    'kinds of audio': audioKinds.length,
  };
  const schemas: Readonly<Record<string, TableSchema>> = { ...tables, ...moreTables };
  const faults: string[] = [];
  for (const [name, columns] of Object.entries<Readonly<Record<string, Column>>>(read.tables)) {
    const { file } = read.manifest.tables[name as TableName];
    for (const [column, schema] of Object.entries(schemas[name]!)) {
      const found = faultyReferences({ [column]: schema }, columns, counts);
      faults.push(...found.map((fault) => `${file}: ${fault}`));
      yield;
    }
  }
  if (faults.length > 0) throw new CourseUnavailable(course, `revision ${revision}: ${faults.join('; ')}`);
}
