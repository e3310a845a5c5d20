import type { S3Answer } from '../s3-answer.js';
import type { S3Fault, S3FaultScope } from '../s3-fault.js';

/** Whether a request whose answer is lost has been carried out all the same; not where left out. */
export interface Withheld extends S3FaultScope {
  readonly applied?: boolean;
}

/**
 * Refuse
 *
 * Nothing listens: connections are refused, and those that stand are ended. It is back on the same port once healed.
 *
 * @example inject(refuse()): ECONNREFUSED
 */
export const refuse = (): S3Fault => ({
  begin: (_, port) => {
    port.refuse();
    return { end: () => port.accept() };
  },
});

/**
 * Hang
 *
 * Takes the request, and never answers. Healed, it answers those that come after.
 *
 * @example inject(hang({ on: 'ListObjectsV2' })): a listing ends with the client's own deadline, or never
 */
export const hang = (scope: Withheld = {}): S3Fault => withholding(scope, (answer) => ({ ...answer, delay: Infinity }));

/**
 * Reset
 *
 * Resets the connection in place of an answer.
 *
 * @example inject(reset({ on: 'PutObject', times: 1, applied: true })): ECONNRESET, and the object is there
 */
export const reset = (scope: Withheld = {}): S3Fault =>
  withholding(scope, (answer) => ({ ...answer, cut: { after: 'nothing', by: 'reset' } }));

/**
 * Slow
 *
 * Milliseconds go by before the first byte of an answer.
 *
 * @example inject(slow(300)): each request takes 300 ms more
 */
export const slow = (ms: number, scope: S3FaultScope = {}): S3Fault => ({
  scope,
  begin: () => ({ answer: (answer) => ({ ...answer, delay: (answer.delay ?? 0) + ms }) }),
});

/**
 * Drip
 *
 * The headers come at once, and the body so many bytes a second.
 *
 * @example inject(drip(1000, { key: /\.arrow$/ })): a file of 60 kB takes a minute, and is never idle
 */
export const drip = (bytesPerSecond: number, scope: S3FaultScope = {}): S3Fault => ({
  scope,
  begin: () => ({ answer: (answer) => ({ ...answer, pace: bytesPerSecond }) }),
});

const withholding = ({ applied = false, ...scope }: Withheld, answer: (answer: S3Answer) => S3Answer): S3Fault => ({
  scope,
  withholds: !applied,
  begin: () => ({ answer }),
});
