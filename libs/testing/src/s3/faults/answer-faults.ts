import { errorAnswer, type S3ErrorCode } from '../s3-error.js';
import type { S3Fault, S3FaultScope } from '../s3-fault.js';
import type { Withheld } from './connection-faults.js';

/**
 * Fail with
 *
 * Answers with an error of S3, and the status that goes with it.
 *
 * @example inject(failWith('SlowDown', { every: 3 })): each third request is answered 503 SlowDown
 */
export const failWith = (code: S3ErrorCode, { applied = false, ...scope }: Withheld = {}): S3Fault => ({
  scope,
  withholds: !applied,
  begin: () => ({ answer: () => errorAnswer(code) }),
});

/**
 * Stale
 *
 * GET and HEAD see the version, its body and its ETag, that an object had when the fault was injected; or with `back`,
 * always the one so many versions before what is there, or the oldest that is known. What was not there is not found.
 * Listings and conditions on a PUT see what is there.
 *
 * @example inject(stale({ key: /live\.json$/ })): who publishes is not read, until it is healed
 */
export const stale = ({ back, ...scope }: S3FaultScope & { readonly back?: number } = {}): S3Fault => ({
  scope: { on: ['GetObject', 'HeadObject'], ...scope },
  begin: ({ buckets }) => {
    const then = new Map([...buckets].map(([name, bucket]) => [name, bucket.snapshot()]));
    return {
      object: ({ bucket, key }) => {
        if (back === undefined) return then.get(bucket)?.get(key);
        const versions = buckets.get(bucket)?.versions(key) ?? [];
        return versions[Math.max(0, versions.length - 1 - back)];
      },
    };
  },
});
