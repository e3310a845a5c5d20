import {
  type _Object,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  paginateListObjectsV2,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';

import { aRealBucket, type RealBucket } from '../spec/real-s3.js';

// What we rely on of S3, seen on a real server: Ceph RGW 16 where `npm run test:s3` starts it.

let s3: RealBucket;
beforeAll(async () => {
  s3 = await aRealBucket();
});
afterAll(() => s3?.remove());

const put = (key: string, body: string | Uint8Array, more: Partial<PutObjectCommandInput> = {}) =>
  s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key: key, Body: body, ...more }));
const get = (key: string, more: { Bucket?: string; IfNoneMatch?: string | undefined } = {}) =>
  s3.client.send(new GetObjectCommand({ Bucket: s3.bucket, Key: key, ...more }));
const head = (key: string) => s3.client.send(new HeadObjectCommand({ Bucket: s3.bucket, Key: key }));
const list = (more: Partial<ListObjectsV2CommandInput>) =>
  s3.client.send(new ListObjectsV2Command({ Bucket: s3.bucket, ...more }));

const textOf = async (key: string) => (await get(key)).Body?.transformToString();
const keysOf = (objects: readonly _Object[] = []) => objects.map(({ Key }) => Key);
const unquoted = (etag: string | undefined) => etag?.replaceAll('"', '');

/** The status of an answer, and the name of the error if it is one: `200`, `412 PreconditionFailed`. */
async function told(answer: Promise<{ $metadata: { httpStatusCode?: number } }>): Promise<string> {
  try {
    return `${(await answer).$metadata.httpStatusCode}`;
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return `${error.$metadata.httpStatusCode} ${error.name}`;
  }
}

describe('objects', () => {
  test('come back byte for byte, with their MD5 in quotes as ETag', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31) % 251);
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    expect((await put('bytes', bytes)).ETag).toBe(etag);
    const { Body, ETag } = await get('bytes');
    expect(Buffer.compare(await Body!.transformToByteArray(), bytes)).toBe(0);
    expect(ETag).toBe(etag);
    expect(await head('bytes')).toMatchObject({ ETag: etag, ContentLength: bytes.length });
  });

  test('are refused, and not kept, where Content-MD5 is of other bytes', async () => {
    const ofOthers = createHash('md5').update('sent').digest('base64');
    expect(await told(put('torn', 'torn', { ContentMD5: ofOthers }))).toBe('400 BadDigest');
    expect(await told(head('torn'))).toBe('404 NotFound');
    expect(await told(put('whole', 'sent', { ContentMD5: ofOthers }))).toBe('200');
  });

  test('are not sent again to one who has them', async () => {
    const { ETag } = await put('live', 'one');
    expect(await told(get('live', { IfNoneMatch: ETag }))).toBe('304 Unknown');
    await put('live', 'two');
    expect(await told(get('live', { IfNoneMatch: ETag }))).toBe('200');
  });

  test('tell when they were written, by the clock of the server', async () => {
    await put('dated', 'now');
    const command = new GetObjectCommand({ Bucket: s3.bucket, Key: 'dated' });
    let headers: Record<string, string> = {};
    command.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        ({ headers } = result.response as { headers: Record<string, string> });
        return result;
      },
      { step: 'deserialize', priority: 'low' },
    );
    const { LastModified } = await s3.client.send(command);
    const [now, written] = [Date.parse(headers['date']!), Date.parse(headers['last-modified']!)];
    expect(LastModified?.getTime()).toBe(written);
    expect(now - written).toBeGreaterThanOrEqual(0);
    expect(now - written).toBeLessThan(60_000);
  });

  test('are removed many at once, and what is not there counts as removed', async () => {
    for (const key of ['r/1', 'r/2', 'r/3']) await put(key, key);
    const Objects = [{ Key: 'r/1' }, { Key: 'r/3' }, { Key: 'r/none' }];
    const answer = await s3.client.send(new DeleteObjectsCommand({ Bucket: s3.bucket, Delete: { Objects } }));
    expect(answer.Errors).toBeUndefined();
    expect(keysOf(answer.Deleted).toSorted()).toEqual(['r/1', 'r/3', 'r/none']);
    expect(keysOf((await list({ Prefix: 'r/' })).Contents)).toEqual(['r/2']);
  });

  test('are refused to one who signs with a wrong secret', async () => {
    await put('secret', 'a');
    const credentials = { ...s3.credentials, secretAccessKey: 'wrong' };
    const stranger = new S3Client({ ...s3, credentials, forcePathStyle: true, maxAttempts: 1 });
    const answer = stranger.send(new GetObjectCommand({ Bucket: s3.bucket, Key: 'secret' }));
    expect(await told(answer)).toBe('403 SignatureDoesNotMatch');
    stranger.destroy();
  });
});

describe('what is not there', () => {
  test('is told by its name, except to HEAD', async () => {
    expect(await told(get('nothing'))).toBe('404 NoSuchKey');
    expect(await told(get('nothing', { IfNoneMatch: '"0"' }))).toBe('404 NoSuchKey');
    expect(await told(head('nothing'))).toBe('404 NotFound');
  });

  test('is told by its name where it is a bucket', async () => {
    const Bucket = `${s3.bucket}-no`;
    expect(await told(get('nothing', { Bucket }))).toBe('404 NoSuchBucket');
    expect(await told(put('nothing', 'one', { Bucket }))).toBe('404 NoSuchBucket');
    expect(await told(list({ Bucket }))).toBe('404 NoSuchBucket');
  });
});

describe('writing on a condition', () => {
  /** What eight writers are told who write at once, each its own number; and what is there afterwards. */
  async function race(key: string, condition: Partial<PutObjectCommandInput>) {
    const writers = Array.from({ length: 8 }, (_, writer) => told(put(key, `${writer}`, condition)));
    const answers = await Promise.all(writers);
    return { answers, won: answers.flatMap((answer, writer) => (answer === '200' ? [`${writer}`] : [])) };
  }

  test('If-None-Match: * writes once: of eight at a time one wins, and the others are told', async () => {
    const { answers, won } = await race('once', { IfNoneMatch: '*' });
    expect(answers.toSorted()).toEqual(['200', ...Array<string>(7).fill('412 PreconditionFailed')]);
    expect([await textOf('once')]).toEqual(won);
  });

  test('If-Match replaces only what was read, told by its ETag without quotes', async () => {
    const { ETag } = await put('read', 'one');
    expect(await told(put('read', 'two', { IfMatch: unquoted(ETag) }))).toBe('200');
    expect(await told(put('read', 'three', { IfMatch: unquoted(ETag) }))).toBe('412 PreconditionFailed');
    expect(await textOf('read')).toBe('two');
  });

  test('If-Match: of eight at a time one wins', async () => {
    const { ETag } = await put('raced', 'one');
    const { answers, won } = await race('raced', { IfMatch: unquoted(ETag) });
    expect(won).toHaveLength(1);
    expect([await textOf('raced')]).toEqual(won);
    // RGW 16 answers a loser who overlaps with the winner with an error of its own, not with the failed condition.
    const lost = ['412 PreconditionFailed', '500 UnknownError'];
    expect(answers.filter((answer) => answer !== '200' && !lost.includes(answer))).toEqual([]);
  });
});

describe('a list', () => {
  test('goes on from page to page, in the order of the bytes of the keys', async () => {
    const keys = ['p/B', 'p/a', 'p/a b+c%d&e', 'p/b//c', 'p/é', 'p/日本/語', 'p/🙂'];
    await Promise.all(keys.toReversed().map((key) => put(key, key)));
    const pages: unknown[] = [];
    for await (const { Contents } of paginateListObjectsV2(
      { client: s3.client, pageSize: 3 },
      { Bucket: s3.bucket, Prefix: 'p/' },
    )) {
      pages.push(keysOf(Contents));
    }
    expect(pages).toEqual([keys.slice(0, 3), keys.slice(3, 6), keys.slice(6)]);
    expect(await Promise.all(keys.map(textOf))).toEqual(keys);
  });

  test('shows what lies at one level, with a delimiter', async () => {
    for (const key of ['d/en/live.json', 'd/es/live.json', 'd/es/revisions/1', 'd/readme']) await put(key, key);
    const { CommonPrefixes, Contents } = await list({ Prefix: 'd/', Delimiter: '/' });
    expect(CommonPrefixes).toEqual([{ Prefix: 'd/en/' }, { Prefix: 'd/es/' }]);
    expect(keysOf(Contents)).toEqual(['d/readme']);
  });

  test('of nothing is empty', async () => {
    expect(await list({ Prefix: 'nothing/' })).toMatchObject({ KeyCount: 0, IsTruncated: false });
  });
});

describe('where Ceph RGW 16 is not AWS', () => {
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
