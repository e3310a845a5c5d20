import { err, ok, type Result } from '../../result.js';
import { PatternReader } from './pattern-reader.js';

/** A parsed pattern: texts, alternatives and what may be left out, in order. */
export type Pattern = readonly Part[];
export type Part =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'oneOf'; readonly patterns: readonly Pattern[] };

export interface PatternFault {
  /** Index into the pattern, from 0. */
  readonly at: number;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** In characters. */
export const longestPattern = 500;

/**
 * Parses the mini-grammar of accepted answers: `[one/other]` is one of them, `(text)` may be left out, both nest, and
 * a backslash makes the next character an ordinary one. Elsewhere a slash is a slash. All faults are told, in order.
 *
 * @example parsePattern("[I am/I'm] (very) tired") stands for four texts
 */
export function parsePattern(pattern: string): Result<Pattern, readonly PatternFault[]> {
  if (pattern.length > longestPattern) return err([tooLong]);
  const { parts, faults } = new PatternReader(pattern).read();
  return faults.length === 0 ? ok(parts) : err(faults);
}

/**
 * What a pattern that parses may not mean: a slash or a bar that separates nothing, and a sign that is left behind where
 * something is left out.
 */
export const doubtsOf = (pattern: string): readonly PatternFault[] =>
  pattern.length > longestPattern ? [] : new PatternReader(pattern).read().doubts;

const tooLong: PatternFault = {
  at: longestPattern,
  message: `The pattern is longer than ${longestPattern} characters`,
  hint: 'Write it as several patterns.',
};
