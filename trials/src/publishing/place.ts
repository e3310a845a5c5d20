import { storageAt, type RevisionStorage } from '@session-generator/course-store';

/** Somewhere to publish to, in words that another process understands. */
export interface Place {
  /** A folder, or `s3://bucket/prefix`. */
  readonly at: string;
  /** How to reach a bucket. */
  readonly s3?: S3Access;
}

export interface S3Access {
  readonly endpoint: string;
  readonly region: string;
  readonly forcePathStyle: boolean;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** @param caller how whoever calls is known to the server */
export const storageOf = ({ at, s3 }: Place, caller = 'trial'): RevisionStorage =>
  storageAt(at, { ...s3, customUserAgent: caller });
