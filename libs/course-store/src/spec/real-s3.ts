import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { randomBytes } from 'node:crypto';

export interface RealS3 {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export interface RealBucket extends RealS3 {
  readonly bucket: string;
  /** A client that asks once, so that a test sees the first answer. */
  readonly client: S3Client;
  /** Removes the bucket and all that it holds. */
  remove(): Promise<void>;
}

/** The S3 server that the environment names. Without one it throws: a test of a real server never skips itself. */
export function realS3(env: Readonly<Record<string, string | undefined>> = process.env): RealS3 {
  const needed = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new Error(
      `${name} is not set, and this test needs a real S3 server. \`npm run test:s3\` starts one for its run; ` +
        'to keep one for many runs: eval "$(tools/s3-server.mjs up)"',
    );
  };
  return {
    endpoint: needed('S3_ENDPOINT'),
    region: env['AWS_REGION'] ?? 'us-east-1',
    credentials: { accessKeyId: needed('AWS_ACCESS_KEY_ID'), secretAccessKey: needed('AWS_SECRET_ACCESS_KEY') },
  };
}

/** A new bucket on the server, for one spec file. */
export async function aRealBucket(): Promise<RealBucket> {
  const server = realS3();
  const client = new S3Client({
    ...server,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 1,
  });
  const bucket = `spec-${randomBytes(8).toString('hex')}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    ...server,
    bucket,
    client,
    async remove() {
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket })) {
        const Objects = Contents.map(({ Key }) => ({ Key }));
        if (Objects.length > 0) await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } }));
      }
      await client.send(new DeleteBucketCommand({ Bucket: bucket }));
      client.destroy();
    },
  };
}
