import type { RowRange } from '../../course/course.js';

/** The rows of a range, one by one. */
export const rowsOf = ({ start, end }: RowRange): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
