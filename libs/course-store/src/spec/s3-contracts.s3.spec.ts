import { aRealBucket, type RealBucket } from './real-s3.js';
import { s3Contracts } from './s3-contracts.js';

let s3: RealBucket;
beforeAll(async () => (s3 = await aRealBucket()));
afterAll(() => s3?.remove());

s3Contracts('a real server', () => {
  const { bucket, endpoint, region, credentials } = s3;
  return { bucket, settings: { endpoint, region, credentials, forcePathStyle: true } };
});
