import type { S3Answer } from '../s3-answer.js';
import type { S3Bucket, S3Object } from '../s3-bucket.js';
import type { S3Call } from '../s3-call.js';

/** What an operation has before it, once the request is known to be whole and allowed. */
export interface Task {
  readonly call: S3Call;
  /** The plain bytes that were sent. */
  readonly body: Buffer;
  /** With those that trailed behind the body. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bucket that is named, which is there. */
  readonly bucket: S3Bucket;
  /** The object that is named, as this request sees it. */
  readonly object: S3Object | undefined;
  readonly ifMatch: IfMatch;
}

/** Which form of `If-Match` a PUT takes: a server may know its own ETags without their quotes only. */
export type IfMatch = 'any' | 'unquoted-only';

/** Done in one go: two requests never work on a bucket at once. */
export type Operation = (task: Task) => S3Answer;
