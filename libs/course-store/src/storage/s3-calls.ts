import { ExponentialBackoff, handleWhen, retry, timeout, TimeoutStrategy } from 'cockatiel';

import type { ReadOptions } from './revision-storage.js';
import { isPassing } from './s3-failures.js';

/**
 * How long, and how often, S3 is asked
 *
 * One attempt may take three seconds, and as long besides as so many bytes take on a slow line: the body counts too. What
 * may pass is tried twice more, after a wait that is drawn anew each time, so that many readers do not come back at once.
 */
export const callS3 = <Value>(
  call: (signal: AbortSignal) => Promise<Value>,
  { bytes = 0, signal }: ReadOptions = {},
): Promise<Value> => {
  const attempt = timeout(millisecondsToAnswer + bytes / slowestBytesInMillisecond, TimeoutStrategy.Aggressive);
  return patiently.execute(() => attempt.execute(({ signal: ended }) => call(ended), signal), signal);
};

const patiently = retry(handleWhen(isPassing), {
  maxAttempts: 2,
  backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 1_000 }),
});

const millisecondsToAnswer = 3_000;
const slowestBytesInMillisecond = 250;
