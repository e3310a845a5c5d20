import * as sdk from '@aws-sdk/client-s3';
import { s3ServerContract } from '@session-generator/testing';
import { createHash } from 'node:crypto';

import { aRealBucket, realS3, type RealBucket } from '../spec/real-s3.js';

// What the fake server of the test kit promises, a real one keeps: Ceph RGW 16 where `npm run test:s3` starts it.
s3ServerContract('a real server', sdk, () => realS3());

describe('where Ceph RGW 16 is not AWS', () => {
  let s3: RealBucket;
  beforeAll(async () => (s3 = await aRealBucket()));
  afterAll(() => s3?.remove());
  const put = (key: string, body: string, more: Partial<sdk.PutObjectCommandInput> = {}) =>
    s3.client.send(new sdk.PutObjectCommand({ Bucket: s3.bucket, Key: key, Body: body, ...more }));

  test('If-Match fails for an ETag in quotes, as every answer gives it', async () => {
    const { ETag } = await put('quoted', 'one');
    expect(await told(put('quoted', 'two', { IfMatch: ETag }))).toBe('412 PreconditionFailed');
  });

  test('If-Match on a key that is not there fails like any other, not as missing', async () => {
    expect(await told(put('nothing', 'one', { IfMatch: '0' }))).toBe('412 PreconditionFailed');
  });

  test('checksums other than MD5 are not looked at', async () => {
    const ChecksumSHA256 = createHash('sha256').update('other').digest('base64');
    expect(await told(put('sum', 'one', { ChecksumSHA256 }))).toBe('200');
  });
});

/** The status of an answer, and the name of the error if it is one: `200`, `412 PreconditionFailed`. */
async function told(answer: Promise<{ $metadata: { httpStatusCode?: number } }>): Promise<string> {
  try {
    return `${(await answer).$metadata.httpStatusCode}`;
  } catch (error) {
    if (!(error instanceof sdk.S3ServiceException)) throw error;
    return `${error.$metadata.httpStatusCode} ${error.name}`;
  }
}
