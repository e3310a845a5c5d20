import { CourseUnavailable, type Course } from '@session-generator/domain';

import { faultyReferences } from '../arrow/faulty-references.js';
import { readTable } from '../arrow/read-table.js';
import type { Column, TableSchema } from '../arrow/table-schema.js';
import { messageOf } from '../message-of.js';
import { formRow } from './forms.js';
import { manifestOf, type Manifest } from './manifest.js';
import { RevisionCourse } from './revision-course.js';
import type { RevisionFiles } from './revision-files.js';
import {
  audioKinds,
  pictureKinds,
  tableNames,
  tables,
  type RevisionTables,
  type TableName,
} from './revision-schema.js';
import { verifyRevision } from './verify-revision.js';

/**
 * The course that a revision holds, read where its bytes lie: keep them as they are for as long as the course lives.
 *
 * @throws CourseUnavailable naming everything that is wrong: torn, corrupt, of an unknown schema or form, or referring
 * to what is not there
 */
export function openRevision(revision: RevisionFiles): Course {
  verifyRevision(revision);
  return openVerifiedRevision(revision);
}

/** As `openRevision`, for files whose hashes were checked while they were fetched. */
export function openVerifiedRevision(files: RevisionFiles): Course {
  const { course, revision } = files;
  const manifest = manifestOf(files);
  const faults: string[] = [];
  if (manifest.course !== course) faults.push(`it is of course "${manifest.course}"`);
  const unknown = manifest.forms.filter((name) => !formRow.has(name));
  if (unknown.length > 0) faults.push(`this version knows no challenges of form ${unknown.join(', ')}`);
  const read = Object.fromEntries(tableNames.map((name) => [name, tableOf(name, manifest, files, faults)]));
  if (faults.length === 0) faults.push(...referenceFaults(read as RevisionTables, manifest));
  if (faults.length > 0) throw new CourseUnavailable(course, `revision ${revision}: ${faults.join('; ')}`);
  return new RevisionCourse(revision, manifest, read as RevisionTables);
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

function referenceFaults(columns: RevisionTables, manifest: Manifest): readonly string[] {
  const counts = {
    ...Object.fromEntries(tableNames.map((name) => [name, manifest.tables[name].rows])),
    forms: manifest.forms.length,
    'kinds of picture': pictureKinds.length,
    'kinds of audio': audioKinds.length,
  };
  return tableNames.flatMap((name) =>
    faultyReferences(tables[name], columns[name] as Readonly<Record<string, Column>>, counts).map(
      (fault) => `${manifest.tables[name].file}: ${fault}`,
    ),
  );
}
