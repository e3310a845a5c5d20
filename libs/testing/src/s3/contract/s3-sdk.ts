import type { S3Operation } from '../s3-call.js';
import type { S3Credentials } from '../signature.js';

/** What is used of `@aws-sdk/client-s3`: hand over the module as it is, `import * as sdk from '@aws-sdk/client-s3'`. */
export type S3Sdk = {
  readonly S3Client: new (settings: S3ClientSettings) => S3ClientOfSdk;
} & Readonly<Record<`${S3Operation}Command`, new (input: never) => object>>;

export interface S3ClientOfSdk {
  send(command: never): Promise<unknown>;
  destroy(): void;
}

export interface S3ClientSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: S3Credentials;
  readonly forcePathStyle: true;
  readonly maxAttempts: 1;
  readonly requestChecksumCalculation: ChecksumMode;
  readonly responseChecksumValidation: ChecksumMode;
}

type ChecksumMode = 'WHEN_SUPPORTED' | 'WHEN_REQUIRED';
