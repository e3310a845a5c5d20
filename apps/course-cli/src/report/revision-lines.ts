import type { StoredRevision } from '@session-generator/course-store';

import { table } from '../layout/table.js';
import { widthOf } from '../layout/width.js';
import { bytes, shortRevision, time } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { revisionState } from './revision-state.js';

/** A table of revisions; two lines for each where there is no room for one. */
export function revisionLines(revisions: readonly StoredRevision[], columns: number): readonly string[] {
  const rows = revisions.map((each) => ({
    revision: shortRevision(each.revision),
    state: revisionState(each),
    written: time(each.writtenAt),
    size: bytes(each.bytes),
  }));
  const lines = table(
    [{ title: 'revision' }, { title: 'state' }, { title: 'written (UTC)' }, { title: 'size', align: 'right' }],
    rows.map(({ revision, state, written, size }) => [revision, state, written, size]),
  );
  if (lines.every((line) => widthOf(line) <= columns)) return lines;
  return rows.flatMap(({ revision, state, written, size }) => [
    ...hang('', `${revision}  ${state}`, columns, 2),
    ...hang('  ', `${written}  ${size}`, columns),
  ]);
}

export const sizeOf = (revisions: readonly StoredRevision[]): number =>
  revisions.reduce((sum, { bytes }) => sum + bytes, 0);
