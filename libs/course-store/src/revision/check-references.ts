import { CourseUnavailable } from '@session-generator/domain';

import { faultyReferences } from '../arrow/faulty-references.js';
import type { Column } from '../arrow/table-schema.js';
import type { Slices } from '../slices.js';
import type { ReadRevision } from './read-tables.js';
import type { RevisionFiles } from './revision-files.js';
import { audioKinds, pictureKinds, tableNames, tables } from './revision-schema.js';

/** @throws CourseUnavailable naming every column that refers to a row, a form or a kind that is not there */
export function* checkReferences({ course, revision }: RevisionFiles, read: ReadRevision): Slices<void> {
  const { manifest } = read;
  const counts = {
    ...Object.fromEntries(tableNames.map((name) => [name, manifest.tables[name].rows])),
    forms: manifest.forms.length,
    'kinds of picture': pictureKinds.length,
    'kinds of audio': audioKinds.length,
  };
  const faults: string[] = [];
  for (const name of tableNames) {
    const columns: Readonly<Record<string, Column>> = read.tables[name];
    for (const [column, schema] of Object.entries(tables[name])) {
      const found = faultyReferences({ [column]: schema }, columns, counts);
      faults.push(...found.map((fault) => `${manifest.tables[name].file}: ${fault}`));
      yield;
    }
  }
  if (faults.length > 0) throw new CourseUnavailable(course, `revision ${revision}: ${faults.join('; ')}`);
}
