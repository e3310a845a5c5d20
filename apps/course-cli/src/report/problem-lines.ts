import { join } from 'node:path';

import type { Problem } from '@session-generator/course-compiler';

import { widthOf } from '../layout/width.js';
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
 * Grouped by file: the files with errors first, and in each its errors first, so that the warning which explains an
 * error stands beside it. Under each problem is what to do; what does not fit on one line begins on one of its own.
 *
 * @example
 * courses/es/basics/skills/food.yaml:12:5  error  This word has no "Word".
 *     → Add Word:
 */
export function problemLines(problems: readonly Problem[], layout: ProblemLayout): readonly string[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  const groups = [...byFile.values()]
    .map((group) => [...group].sort(errorsFirst))
    .sort(([one], [other]) => filesFirst(one!, other!));
  return groups.flatMap((group, at) => [
    ...(at > 0 ? [''] : []),
    ...group.flatMap((problem) => linesOf(problem, layout)),
  ]);
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

function linesOf({ file, line, column, severity, message, hint }: Problem, layout: ProblemLayout): readonly string[] {
  const { folder, columns, style } = layout;
  const paint = severity === 'error' ? style.red : style.yellow;
  const place = `${join(folder, file)}:${line}:${column}  ${severity}`;
  const fits = widthOf(`${place}  ${message}`) <= columns;
  const head = `${style.bold(place.slice(0, -severity.length))}${paint(severity)}`;
  return [
    ...(fits ? [`${head}  ${message}`] : [head, ...hang('    ', message, columns)]),
    ...(hint === '' ? [] : hang('    → ', hint, columns).map(style.dim)),
  ];
}

const errorsFirst = (one: Problem, other: Problem): number =>
  Number(isError(other)) - Number(isError(one)) || one.line - other.line || one.column - other.column;

const filesFirst = (one: Problem, other: Problem): number =>
  Number(isError(other)) - Number(isError(one)) || (one.file < other.file ? -1 : 1);
