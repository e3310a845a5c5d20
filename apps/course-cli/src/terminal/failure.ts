import { PublishingError } from '@session-generator/course-store';

import { hang } from '../layout/wrap.js';
import { adviceOn } from './advice.js';

/** What the command was asked for cannot be: exit code 2. */
export class UsageError extends Error {}

/** 0: done. 1: it failed, or was refused. 2: it was called in a wrong way. 3: learners would lose what they know. */
export type ExitCode = 0 | 1 | 2 | 3;

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** A failure with all that caused it, nothing twice, and what to do about it where that is known. A publisher has said all. */
export function failureLines(prefix: string, failure: unknown, columns: number): readonly string[] {
  const causes = causesOf(failure);
  const told = failure instanceof PublishingError ? [failure] : causes;
  const text = told.map(messageOf).reduce((all, each) => (all.includes(each) ? all : `${all}: ${each}`));
  const advice = adviceOn(causes.at(-1));
  return [...hang('', `${prefix}${text}`, columns, 2), ...(advice === undefined ? [] : hang('  → ', advice, columns))];
}

const causesOf = (failure: unknown): readonly unknown[] =>
  failure instanceof Error && failure.cause !== undefined ? [failure, ...causesOf(failure.cause)] : [failure];
