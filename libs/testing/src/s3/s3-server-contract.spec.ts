import * as sdk from '@aws-sdk/client-s3';

import { FakeS3 } from './fake-s3.js';
import { s3ServerContract } from './s3-server-contract.js';

describe.each(['any', 'unquoted-only'] as const)('with If-Match: %s', (ifMatch) => {
  const credentials = { accessKeyId: 'LILY', secretAccessKey: 'secret', sessionToken: 'token' };
  let s3: FakeS3;
  beforeAll(async () => (s3 = await FakeS3.start({ credentials, ifMatch })));
  afterAll(() => s3.stop());

  s3ServerContract('FakeS3', sdk, () => ({ endpoint: s3.endpoint, credentials }));
});
