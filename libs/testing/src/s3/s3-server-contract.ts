import { fruit, greeting } from './contract/behaviour.js';
import { listing } from './contract/listing.js';
import { reading } from './contract/reading.js';
import { readingInPart } from './contract/reading-in-part.js';
import type { S3Sdk } from './contract/s3-sdk.js';
import { signing } from './contract/signing.js';
import { type S3Server, Wire } from './contract/wire.js';
import { writing } from './contract/writing.js';
import { writingOnCondition } from './contract/writing-on-condition.js';

const behaviours = [...reading, ...readingInPart, ...writing, ...writingOnCondition, ...listing, ...signing];

/**
 * What a store of courses needs of an S3 server, whoever runs it. Call it in a spec of each.
 *
 * Where servers differ, either way is right: `If-Match` on a PUT may want its ETag with or without quotes, and may say of
 * a key that is missing either `NoSuchKey` or `PreconditionFailed`.
 *
 * @param server asked for once the hooks before it have run; a bucket of its own is made there, and removed
 */
export function s3ServerContract(name: string, sdk: S3Sdk, server: () => S3Server): void {
  describe(`${name} is an S3 server`, () => {
    const bucket = `contract-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    let s3: Wire;

    beforeAll(async () => {
      s3 = new Wire(sdk, server(), bucket);
      await s3.send('CreateBucket');
      await s3.put('greeting', greeting, {
        ContentType: 'text/plain',
        CacheControl: 'no-cache',
        Metadata: { part: '7' },
      });
      for (const key of fruit) await s3.put(key, key);
    });

    afterAll(async () => {
      const { keys } = await s3.list();
      await s3.send('DeleteObjects', { Delete: { Objects: keys.map((Key) => ({ Key })) } });
      await s3.send('DeleteBucket');
      s3.close();
    });

    test.each(behaviours)('%s', async (_, act, expected) => {
      expect(await act(s3)).toEqual(expected);
    });
  });
}
