/** Where something stands: a file relative to the course folder, and a line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an author should know: an error refuses the course, a warning does not. */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning';
  /** Stable, in kebab-case, such as `missing-file`. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/**
 * One problem on one line, as editors and terminals link it.
 *
 * @example 'basics/skills/food.yaml:12:5 warning misspelt-key: "Imagé" is not a key of a word. Did you mean "Images"?'
 */
export const formatProblem = ({ file, line, column, severity, code, message, hint }: Problem): string =>
  `${file}:${line}:${column} ${severity} ${code}: ${message} ${hint}`.trimEnd();

export const error = (code: string, place: Place, message: string, hint: string): Problem => ({
  severity: 'error',
  code,
  file: place.file,
  line: place.line,
  column: place.column,
  message,
  hint,
});

export const warning = (code: string, place: Place, message: string, hint: string): Problem => ({
  ...error(code, place, message, hint),
  severity: 'warning',
});

/** In the order in which an author would go through them: by file, line and column. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
