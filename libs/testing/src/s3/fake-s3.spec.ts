import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { Readable } from 'node:stream';

import * as sdk from '@aws-sdk/client-s3';
import fc from 'fast-check';

import { Wire } from './contract/wire.js';
import { FakeS3 } from './fake-s3.js';
import { failWith } from './faults/s3-faults.js';
import type { S3Call } from './s3-call.js';

const lily = { accessKeyId: 'LILY', secretAccessKey: 'secret', sessionToken: 'today' };
const checking = {
  requestChecksumCalculation: 'WHEN_SUPPORTED',
  responseChecksumValidation: 'WHEN_SUPPORTED',
} as const;

const md5 = (text: string): string => createHash('md5').update(text).digest('base64');

describe('FakeS3', () => {
  let s3: FakeS3;
  let client: Wire;
  beforeEach(async () => {
    s3 = await FakeS3.start({ buckets: ['courses'] });
    client = new Wire(sdk, { endpoint: s3.endpoint, credentials: lily }, 'courses');
  });
  afterEach(async () => {
    client.close();
    await s3.stop();
  });

  /** What the server says to a request that no SDK would make: status and code. */
  const raw = async (path: string, request?: RequestInit) => {
    const reply = await fetch(s3.endpoint + path, request);
    return `${reply.status} ${/<Code>(\w+)<\/Code>/.exec(await reply.text())?.[1] ?? ''}`.trim();
  };

  describe('its objects', () => {
    test('are put, looked at and removed without HTTP', async () => {
      s3.bucket('courses').put('a', 'one');
      expect((await client.get('a')).text).toBe('one');
      await client.put('b', 'two');
      expect(s3.bucket('courses').keys()).toEqual(['a', 'b']);
      expect(s3.bucket('courses').get('b')?.body.toString()).toBe('two');
      s3.bucket('courses').delete('a');
      expect((await client.get('a')).said).toBe('404 NoSuchKey');
    });

    test('remember what they were, until they are deleted', () => {
      const bucket = s3.bucket('courses');
      for (const body of ['one', 'two', 'three']) bucket.put('a', body);
      expect(bucket.versions('a').map(({ body }) => body.toString())).toEqual(['one', 'two', 'three']);
      bucket.delete('a');
      expect(bucket.versions('a')).toEqual([]);
    });

    test('are in a bucket that is there, or it says what to do', () => {
      expect(() => s3.bucket('media')).toThrow("start it with { buckets: ['media'] }");
    });

    test('have any key, and are listed and read by it', async () => {
      const keys = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(keys, async (key) => {
          s3.bucket('courses').put(key, key);
          const { keys } = await client.list({ EncodingType: 'url' });
          expect(keys.map((listed) => decodeURIComponent(listed.replaceAll('+', ' ')))).toEqual([key]);
          expect((await client.get(key)).text).toBe(key);
          await client.send('DeleteObject', { Key: key });
        }),
        { numRuns: 60 },
      );
    });

    test('are listed in XML as they are, where XML can hold their key', async () => {
      const keys = ['  both ends  ', `<a href="x">&amp;'</a>`, 'line\nand\ttab\r', ']]>', '&#65;', 'e\u0301'];
      for (const key of keys) s3.bucket('courses').put(key, '');
      expect(new Set((await client.list()).keys)).toEqual(new Set(keys));
      const { output } = await client.send('DeleteObjects', { Delete: { Objects: keys.map((Key) => ({ Key })) } });
      expect(output.Deleted?.map(({ Key }) => Key)).toEqual(keys);
      expect(s3.bucket('courses').keys()).toEqual([]);
    });
  });

  describe('its checksums', () => {
    const modes = [
      ['a text', () => 'hello', {}],
      ['a text and SHA-256', () => 'hello', { ChecksumAlgorithm: 'SHA256' }],
      ['a text and SHA-1', () => 'hello', { ChecksumAlgorithm: 'SHA1' }],
      ['a stream, whose checksum trails', () => Readable.from(['hel', 'lo']), { ContentLength: 5 }],
      ['a stream and SHA-256', () => Readable.from(['hel', 'lo']), { ContentLength: 5, ChecksumAlgorithm: 'SHA256' }],
    ] as const;

    test.each(modes)('as the SDK sends them by itself: %s', (_, body, more) =>
      client.as(checking, async (checked) => {
        expect((await checked.put('a', body(), more)).said).toBe('200');
        expect((await checked.get('a')).text).toBe('hello');
        const kept = s3.bucket('courses').get('a')!;
        expect(kept.body.toString()).toBe('hello');
        expect(kept.headers).not.toHaveProperty('content-encoding');
        expect(Object.keys(kept.headers)).toContainEqual(expect.stringMatching(/^x-amz-checksum-(crc32|sha1|sha256)$/));
      }),
    );

    test('come back, so that the SDK refuses what was changed in store', () =>
      client.as(checking, async (checked) => {
        await checked.put('a', 'hello');
        const { headers } = s3.bucket('courses').get('a')!;
        s3.bucket('courses').put('a', 'hullo', headers);
        await expect(checked.get('a')).rejects.toThrow(/Checksum mismatch/);
        expect((await client.get('a')).text).toBe('hullo');
      }));
  });

  describe('If-Match on a PUT', () => {
    test.each([
      ['any', 'quoted', 200],
      ['any', 'unquoted', 200],
      ['any', 'other', 412],
      ['unquoted-only', 'quoted', 412],
      ['unquoted-only', 'unquoted', 200],
    ] as const)('where it takes %s: its ETag %s is answered %i', async (ifMatch, form, status) => {
      const server = await FakeS3.start({ buckets: ['courses'], ifMatch });
      const { etag } = server.bucket('courses').put('a', 'one');
      const headers = { 'if-match': { quoted: etag, unquoted: etag.slice(1, -1), other: '"other"' }[form] };
      const reply = await fetch(`${server.endpoint}/courses/a`, { method: 'PUT', body: 'two', headers });
      expect(reply.status).toBe(status);
      await server.stop();
    });

    test('of a key that is missing is NoSuchKey', async () => {
      expect((await client.put('a', 'one', { IfMatch: '"x"' })).said).toBe('404 NoSuchKey');
    });
  });

  describe('what it is asked that it does not do', () => {
    test.each([
      ['GET', '/', '501 NotImplemented'],
      ['GET', '/courses', '501 NotImplemented'],
      ['PUT', '/courses?versioning', '501 NotImplemented'],
      ['PUT', '/courses/a?partNumber=1&uploadId=x', '501 NotImplemented'],
      ['POST', '/courses/a?uploads', '501 NotImplemented'],
      ['GET', '/courses/a?versionId=x', '501 NotImplemented'],
      ['POST', '/courses/a', '405 MethodNotAllowed'],
      ['PATCH', '/courses/a', '405 MethodNotAllowed'],
      ['GET', '/courses/%ff', '400 InvalidURI'],
      ['GET', '/media/a', '404 NoSuchBucket'],
      ['PUT', '/courses', '409 BucketAlreadyOwnedByYou'],
      ['DELETE', '/courses', '409 BucketNotEmpty'],
      ['GET', '/courses?list-type=2&max-keys=-1', '400 InvalidArgument'],
      ['GET', '/courses?list-type=2&encoding-type=xml', '400 InvalidArgument'],
      ['GET', '/courses?list-type=2&continuation-token=made-up', '400 InvalidArgument'],
      ['POST', '/courses?delete', '400 InvalidRequest'],
    ])('%s %s is %s', async (method, path, said) => {
      s3.bucket('courses').put('there', '');
      expect(await raw(path, { method })).toBe(said);
    });

    test.each([
      ['If-None-Match with an ETag', { 'if-none-match': '"x"' }],
      ['a copy', { 'x-amz-copy-source': 'courses/there' }],
    ])('PUT with %s is NotImplemented', async (_, headers: Record<string, string>) => {
      expect(await raw('/courses/a', { method: 'PUT', body: 'hello', headers })).toBe('501 NotImplemented');
      expect(s3.bucket('courses').keys()).toEqual([]);
    });

    test('a key of more than 1024 bytes is KeyTooLongError', async () => {
      expect(await raw(`/courses/${'a'.repeat(1024)}`, { method: 'PUT', body: 'hello' })).toBe('200');
      expect(await raw(`/courses/${'a'.repeat(1025)}`, { method: 'PUT', body: 'hello' })).toBe('400 KeyTooLongError');
    });

    test('a body of a length that it is not told is MissingContentLength', async () => {
      const body = new Blob(['hello']).stream();
      const request = { method: 'PUT', body, duplex: 'half' } as RequestInit;
      expect(await raw('/courses/a', request)).toBe('411 MissingContentLength');
    });

    test('DeleteObjects that names none is MalformedXML, and quiet it tells none', async () => {
      const post = (body: string) =>
        raw('/courses?delete', { method: 'POST', body, headers: { 'content-md5': md5(body) } });
      expect(await post('<Delete></Delete>')).toBe('400 MalformedXML');
      const quiet = { Delete: { Quiet: true, Objects: [{ Key: 'a' }] } };
      expect((await client.send('DeleteObjects', quiet)).output.Deleted).toBeUndefined();
    });
  });

  describe('its clock', () => {
    test('is told in each answer, also in one that fails, and dates what is put', async () => {
      const hour = 3_600_000;
      s3.clockOffsetMs = hour;
      const put = await fetch(`${s3.endpoint}/courses/a`, { method: 'PUT', body: 'hello' });
      const missing = await fetch(`${s3.endpoint}/media/a`);
      const told = [put, missing].map(({ headers }) => Date.parse(headers.get('date')!));
      for (const time of [...told, s3.bucket('courses').get('a')!.modified, s3.now()]) {
        expect(Math.abs(time - Date.now() - hour)).toBeLessThan(5000);
      }
    });

    test.each([
      [-16, '403 RequestTimeTooSkewed'],
      [-14, '200'],
      [14, '200'],
      [16, '403 RequestTimeTooSkewed'],
    ])('%i minutes off, a signed request is answered %s', async (minutes, said) => {
      s3.clockOffsetMs = minutes * 60_000;
      expect((await client.put('a', 'hello')).said).toBe(said);
    });
  });

  describe('its credentials', () => {
    beforeEach(() => {
      s3.credentials = lily;
      s3.bucket('courses').put('a b/ñ', 'hello');
    });

    test('are proved by the signature, whatever the key and the query', async () => {
      expect((await client.get('a b/ñ')).text).toBe('hello');
      expect((await client.list({ Prefix: 'a b/', Delimiter: "!'()*+&=", MaxKeys: 1 })).keys).toEqual(['a b/ñ']);
    });

    test.each([
      ['another secret', { ...lily, secretAccessKey: 'guessed' }, '403 SignatureDoesNotMatch'],
      ['another access key', { ...lily, accessKeyId: 'MALLORY' }, '403 InvalidAccessKeyId'],
      ['another session', { ...lily, sessionToken: 'yesterday' }, '400 InvalidToken'],
    ])('with %s a request is refused', async (_, credentials, said) => {
      expect(await client.as({ credentials }, async (other) => (await other.get('a b/ñ')).said)).toBe(said);
      expect(await client.as({ credentials }, async (other) => (await other.put('b', 'b')).said)).toBe(said);
      expect(s3.bucket('courses').keys()).toEqual(['a b/ñ']);
    });

    test('are needed, in a form that it knows', async () => {
      expect(await raw('/courses/a')).toBe('403 AccessDenied');
      expect(await raw('/courses/a', { headers: { authorization: 'Basic TGlseQ==' } })).toBe(
        '400 AuthorizationHeaderMalformed',
      );
    });

    test('may be replaced', async () => {
      const renewed = { ...lily, sessionToken: 'tomorrow' };
      s3.credentials = renewed;
      expect((await client.get('a b/ñ')).said).toBe('400 InvalidToken');
      expect(await client.as({ credentials: renewed }, async (other) => (await other.get('a b/ñ')).said)).toBe('200');
    });
  });

  describe('its calls', () => {
    test('are told as they came, whatever became of them', async () => {
      const before = Date.now();
      await client.put('ñ/a b', 'hello', { IfNoneMatch: '*' });
      await client.get('missing');
      await client.list({ Prefix: 'ñ/' });
      await raw('/courses/a', { method: 'PATCH' });
      expect(s3.calls.map(({ operation, bucket, key }) => [operation, bucket, key])).toEqual([
        ['PutObject', 'courses', 'ñ/a b'],
        ['GetObject', 'courses', 'missing'],
        ['ListObjectsV2', 'courses', ''],
        ['Unknown', 'courses', 'a'],
      ]);
      expect(s3.calls[0]!.headers['if-none-match']).toBe('*');
      expect(s3.calls[2]!.query.get('prefix')).toBe('ñ/');
      expect(s3.calls[0]!.at).toBeGreaterThanOrEqual(before);
      s3.forgetCalls();
      expect(s3.calls).toEqual([]);
    });

    test('are awaited by hooks before and after each is carried out', async () => {
      const seen: string[] = [];
      const note =
        (moment: string) =>
        async ({ key }: S3Call) => {
          await new Promise(setImmediate);
          seen.push(`${moment} ${key}: ${s3.bucket('courses').keys().join()}`);
        };
      const unwatch = s3.watch({ arrived: note('arrived'), applied: note('applied') });
      await client.put('a', 'one');
      await client.put('b', 'two');
      unwatch();
      await client.put('c', 'three');
      expect(seen).toEqual(['arrived a: ', 'applied a: a', 'arrived b: a', 'applied b: a,b']);
    });

    test('may meet a fault that a hook injects, at the second write say', async () => {
      let writes = 0;
      s3.watch({
        arrived: ({ operation }) => {
          if (operation === 'PutObject' && ++writes === 2) s3.inject(failWith('InternalError', { times: 1 }));
        },
      });
      const answers = [
        await client.put('a', 'one'),
        await client.get('a'),
        await client.put('b', 'two'),
        await client.put('c', 'three'),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 500, 200]);
      expect(s3.bucket('courses').keys()).toEqual(['a', 'c']);
    });

    test('a hook that throws is an InternalError', async () => {
      s3.watch({ arrived: () => Promise.reject(new Error('not so')) });
      expect((await client.get('a')).said).toBe('500 InternalError');
    });
  });

  test('an upload that ends early is not stored', async () => {
    const socket = connect(Number(new URL(s3.endpoint).port), '127.0.0.1');
    socket.write('PUT /courses/torn HTTP/1.1\r\nhost: s3\r\ncontent-length: 6000\r\n\r\nhello');
    while (s3.calls.length === 0) await new Promise(setImmediate);
    socket.destroy();
    expect((await client.put('a', 'whole')).said).toBe('200');
    expect(s3.bucket('courses').keys()).toEqual(['a']);
  });

  test('stopped, it ends what hangs, and nothing listens', async () => {
    const other = await FakeS3.start();
    s3.watch({ arrived: () => new Promise(() => undefined) });
    const hanging = fetch(`${s3.endpoint}/courses/a`);
    await Promise.all([s3.stop(), other.stop(), expect(hanging).rejects.toThrow()]);
    await expect(fetch(s3.endpoint)).rejects.toThrow();
    await s3.stop();
  });
});
