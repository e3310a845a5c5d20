import type { ComponentHistory } from '@session-generator/domain';

import { Bulk } from './bulk.js';
import { type Faults, step } from './faults.js';
import { isFields, type Fields } from './fields.js';
import { HistoryReader } from './history-reader.js';

/**
 * What a learner has done with each component: a list of `{id, lastSeenAt, right, wrong, memory?}`, or the same in
 * columns. At most 5,000, each id once, since which of two histories is the true one only the caller can say.
 *
 * `lastSeenAt` may be `null` where nothing was answered. Where `memory` (`{stability, difficulty}`) is sent, `right` and
 * `wrong` may be left out. Other keys of a row are not looked at, so that a product may send its rows as it has them.
 */
export const components = new Bulk<ComponentHistory>('components', (value, faults) => {
  if (Array.isArray(value)) return readRows(value, faults);
  if (isFields(value)) return readColumns(value, faults);
  faults.add(here, 'Send a list of {"id", "lastSeenAt", "right", "wrong"}, or the same in columns.');
  return noHistory;
});

export const noHistory: ComponentHistory = { ids: [], lastSeenAt: [], right: [], wrong: [] };

const atMost = 5_000;
const here = (): string => '';

function readRows(rows: readonly unknown[], faults: Faults): ComponentHistory {
  if (isTooLong(rows.length, faults)) return noHistory;
  const reader = new HistoryReader(rows.length, faults, (row, key) => step(row) + step(key));
  for (let row = 0; row < rows.length; row++) {
    const fields = rows[row];
    if (isFields(fields)) {
      const { id, lastSeenAt, right, wrong, memory } = fields;
      reader.take(row, id, lastSeenAt, right, wrong, memory);
    } else {
      faults.add(() => step(row), 'Send an object {"id", "lastSeenAt", "right", "wrong"}.');
    }
  }
  return reader.history();
}

function readColumns(columns: Fields, faults: Faults): ComponentHistory {
  const ids = columns['id'];
  if (!Array.isArray(ids)) {
    faults.add(() => step('id'), 'Send a list of ids.');
    return noHistory;
  }
  if (isTooLong(ids.length, faults)) return noHistory;
  const column = (key: string): readonly unknown[] | undefined => columnOf(key, columns[key], ids.length, faults);
  const memory = columns['memory'] === undefined ? undefined : column('memory');
  const counted = columns['memory'] === undefined || columns['right'] !== undefined || columns['wrong'] !== undefined;
  const right = counted ? column('right') : undefined;
  const wrong = counted ? column('wrong') : undefined;
  const lastSeenAt = column('lastSeenAt');
  const reader = new HistoryReader(ids.length, faults, (row, key) => step(key) + step(row));
  for (let row = 0; row < ids.length; row++) {
    // A column that is at fault as a whole was told once: a harmless value lets the others be checked.
    const at = lastSeenAt ? lastSeenAt[row] : '1970-01-01T00:00:00Z';
    reader.take(row, ids[row], at, right ? right[row] : 0, wrong ? wrong[row] : 0, memory?.[row]);
  }
  return reader.history();
}

function columnOf(key: string, column: unknown, length: number, faults: Faults): readonly unknown[] | undefined {
  if (Array.isArray(column) && column.length === length) return column;
  const sent = Array.isArray(column) ? `: there are ${column.length}` : '';
  faults.add(() => step(key), `Send a list of ${length}, one for each id${sent}.`);
  return undefined;
}

function isTooLong(length: number, faults: Faults): boolean {
  if (length <= atMost) return false;
  faults.add(here, `Send at most ${atMost} components, those of the course in hand: there are ${length}.`);
  return true;
}
