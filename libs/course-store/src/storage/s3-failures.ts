/** The HTTP status that a failure of the SDK stands for, where there was an answer at all. */
export const statusOf = (cause: unknown): number | undefined =>
  (cause as { readonly $metadata?: { readonly httpStatusCode?: number } } | undefined)?.$metadata?.httpStatusCode;

export const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : '');

/** Whether the same call may well do better in a moment: S3 was not reached, did not answer in time, or says so itself. */
export function isPassing(cause: unknown): boolean {
  const status = statusOf(cause);
  return status === undefined || status >= 500 || status === 429 || passing.has(nameOf(cause));
}

/**
 * By the second call the SDK has set its clock by the first answer; a conflict is of two writers at the same instant; and a
 * digest fails where bytes were turned on the way.
 */
const passing = new Set([
  'RequestTimeTooSkewed',
  'RequestTimeout',
  'ConditionalRequestConflict',
  'BadDigest',
  'IncompleteBody',
  'XAmzContentSHA256Mismatch',
]);
