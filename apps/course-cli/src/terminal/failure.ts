/** What the command was asked for cannot be: exit code 2. */
export class UsageError extends Error {}

/** 0: done. 1: done, and there are problems. 2: it was called in a wrong way. */
export type ExitCode = 0 | 1 | 2;

export const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
