import { padTo, widthOf } from './width.js';

export interface Column {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly align?: 'left' | 'right';
}

/**
 * Table
 *
 * Rows under their titles, two spaces between columns, each as wide as its widest cell.
 *
 * @example table([{ title: 'id' }, { title: 'words', align: 'right' }], [['food', '8']]) is `id    words`, `food      8`
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const titles = columns.map(({ title }) => title);
  const all = titles.some((title) => title !== '') ? [titles, ...rows] : rows;
  const widths = columns.map((_, at) => Math.max(0, ...all.map((row) => widthOf(row[at] ?? ''))));
  return all.map((row) =>
    columns
      .map(({ align }, at) => padTo(row[at] ?? '', widths[at]!, align === 'right' ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
}
