import { join } from 'node:path';

import type { Problem } from '@session-generator/course-compiler';

import { hang } from '../layout/wrap.js';
import type { Style } from '../terminal/terminal.js';

/** Where and how problems are shown. */
export interface ProblemLayout {
  /** The course folder, as the user named it, so that a terminal or an editor can open what is printed. */
  readonly folder: string;
  readonly columns: number;
  readonly style: Style;
}

/**
 * Problem lines
 *
 * Errors first, then warnings, each grouped by file, with an empty line between groups and what to do under each.
 *
 * @example
 * courses/es/basics/skills/food.yaml:12:5  error  This item of "New words" has no "Word".
 *     → Add Word:
 */
export function problemLines(problems: readonly Problem[], layout: ProblemLayout): readonly string[] {
  const lines: string[] = [];
  let before: Problem | undefined;
  for (const problem of [...problems].sort(errorsFirst)) {
    if (before && (before.file !== problem.file || before.severity !== problem.severity)) lines.push('');
    lines.push(...linesOf(problem, layout));
    before = problem;
  }
  return lines;
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

function linesOf({ file, line, column, severity, message, hint }: Problem, layout: ProblemLayout): readonly string[] {
  const { folder, columns, style } = layout;
  const paint = severity === 'error' ? style.red : style.yellow;
  const place = `${style.bold(`${join(folder, file)}:${line}:${column}`)}  ${paint(severity)}  `;
  const advice = hint === '' ? [] : hang('    → ', hint, columns);
  return [...hang(place, message, columns, 4), ...advice.map((each) => style.dim(each))];
}

const errorsFirst = (one: Problem, other: Problem): number =>
  Number(isError(other)) - Number(isError(one)) ||
  compare(one.file, other.file) ||
  one.line - other.line ||
  one.column - other.column;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
