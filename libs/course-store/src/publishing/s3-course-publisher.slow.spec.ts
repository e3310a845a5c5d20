import { FakeS3, s3Faults, type S3Fault } from '@session-generator/testing';

import { clientOf, s3Contracts } from '../spec/s3-contracts.js';

describe.each([
  ['a server that knows If-Match without quotes only', 'unquoted-only', []],
  [
    'a server of which every tenth call fails',
    'any',
    [
      s3Faults.failWith('SlowDown', { every: 30 }),
      s3Faults.reset({ every: 30, applied: true }),
      s3Faults.truncate({ every: 30 }),
    ],
  ],
] as const)('%s', (server, ifMatch, faults: readonly S3Fault[]) => {
  let s3: FakeS3;
  beforeAll(async () => {
    s3 = await FakeS3.start({ buckets: ['courses'], ifMatch });
    for (const fault of faults) s3.inject(fault);
  });
  afterAll(() => s3.stop());

  s3Contracts(server, () => ({ bucket: 'courses', settings: clientOf(s3.endpoint) }));
});
