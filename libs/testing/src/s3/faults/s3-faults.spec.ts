import { connect } from 'node:net';

import * as sdk from '@aws-sdk/client-s3';

import { FakeS3 } from '../fake-s3.js';
import { type S3Fault, s3Reads, s3Writes } from '../s3-fault.js';
import {
  clockSkew,
  drip,
  expireCredentials,
  failWith,
  flipByte,
  hang,
  refuse,
  reset,
  resetMidBody,
  slow,
  stale,
  truncate,
  wrongLength,
} from './s3-faults.js';

const lily = { accessKeyId: 'LILY', secretAccessKey: 'secret', sessionToken: 'today' };
const text = 'hello '.repeat(1000);
const flippedText = `${text.slice(0, 3000)}i${text.slice(3001)}`;

let s3: FakeS3;
const clients: sdk.S3Client[] = [];
beforeEach(async () => {
  s3 = await FakeS3.start({ buckets: ['courses'], credentials: lily });
  s3.bucket('courses').put('a', text);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await s3.stop();
});

function aClient(settings: sdk.S3ClientConfig = {}): sdk.S3Client {
  const client = new sdk.S3Client({
    endpoint: s3.endpoint,
    region: 'us-east-1',
    credentials: lily,
    forcePathStyle: true,
    maxAttempts: 1,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...settings,
  });
  clients.push(client);
  return client;
}

/** What a client gets to see of an object before its deadline: its text, or what went wrong. */
async function get(key: string, client = aClient(), deadline = 5000): Promise<string> {
  try {
    const command = new sdk.GetObjectCommand({ Bucket: 'courses', Key: key });
    const { Body } = await client.send(command, { abortSignal: AbortSignal.timeout(deadline) });
    return await Body!.transformToString();
  } catch (error) {
    return whatWentWrong(error);
  }
}

async function put(
  key: string,
  body: string,
  more: Partial<sdk.PutObjectCommandInput> = {},
  deadline = 5000,
): Promise<string> {
  try {
    const command = new sdk.PutObjectCommand({ Bucket: 'courses', Key: key, Body: body, ...more });
    await aClient().send(command, { abortSignal: AbortSignal.timeout(deadline) });
    return 'put';
  } catch (error) {
    return whatWentWrong(error);
  }
}

const whatWentWrong = (error: unknown): string => {
  const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
  return $metadata?.httpStatusCode ? `${$metadata.httpStatusCode} ${name}` : `${name}: ${message}`;
};

/** The bytes of the body that arrive, what ends them, and how long it took. */
function receive(): Promise<{ readonly bytes: number; readonly end: string; readonly ms: number }> {
  const begin = performance.now();
  let received = '';
  return new Promise((done) => {
    const ended = (end: string) => {
      const bytes = Math.max(0, received.length - (received.indexOf('\r\n\r\n') + 4));
      done({ bytes: received === '' ? 0 : bytes, end, ms: performance.now() - begin });
    };
    const socket = connect(Number(new URL(s3.endpoint).port), '127.0.0.1');
    socket.on('data', (part) => (received += part.toString('latin1')));
    socket.on('end', () => ended('end'));
    socket.on('error', (error) => ended((error as NodeJS.ErrnoException).code!));
    socket.write('GET /courses/a HTTP/1.1\r\nhost: s3\r\nconnection: close\r\n\r\n');
  });
}

describe('each fault, as a client sees it until it is healed', () => {
  test.each<readonly [name: string, fault: S3Fault, seen: RegExp]>([
    ['hang', hang(), /AbortError/],
    ['slow', slow(60_000), /AbortError/],
    ['drip', drip(100), /aborted/],
  ])('%s: nothing but its own deadline ends it', async (_, fault, seen) => {
    s3.inject(fault);
    expect(await get('a', aClient(), 200)).toMatch(seen);
    await s3.heal();
    expect(await get('a')).toBe(text);
  });

  test.each<readonly [name: string, fault: S3Fault, seen: string | RegExp]>([
    ['refuse', refuse(), /ECONNREFUSED/],
    ['reset', reset(), /ECONNRESET/],
    ['resetMidBody', resetMidBody(), /aborted/],
    ['truncate', truncate(), /aborted/],
    ['wrongLength, shorter', wrongLength(-2), text.slice(0, -2)],
    ['wrongLength, longer', wrongLength(2), `${text}\0\0`],
    ['flipByte', flipByte(), flippedText],
    ['failWith AccessDenied', failWith('AccessDenied'), '403 AccessDenied'],
    ['failWith NoSuchKey', failWith('NoSuchKey'), '404 NoSuchKey'],
    ['failWith InternalError', failWith('InternalError'), '500 InternalError'],
    ['failWith SlowDown', failWith('SlowDown'), '503 SlowDown'],
    ['clockSkew ahead', clockSkew(16 * 60_000), '403 RequestTimeTooSkewed'],
    ['clockSkew behind', clockSkew(-16 * 60_000), '403 RequestTimeTooSkewed'],
    ['expireCredentials', expireCredentials(), '400 ExpiredToken'],
  ])('%s: that is what it sees', async (_, fault, seen) => {
    const { endpoint } = s3;
    s3.inject(fault);
    expect(await get('a')).toEqual(typeof seen === 'string' ? seen : expect.stringMatching(seen));
    await s3.heal();
    expect(await get('a')).toBe(text);
    expect(s3.endpoint).toBe(endpoint);
  });
});

describe('what is on the wire', () => {
  beforeEach(() => (s3.credentials = undefined));

  test.each<readonly [name: string, fault: S3Fault, seen: { readonly bytes: number; readonly end: string }]>([
    ['nothing', slow(0), { bytes: 6000, end: 'end' }],
    ['reset', reset(), { bytes: 0, end: 'ECONNRESET' }],
    ['resetMidBody', resetMidBody(), { bytes: 3000, end: 'ECONNRESET' }],
    ['truncate', truncate(), { bytes: 3000, end: 'end' }],
    ['wrongLength', wrongLength(-2), { bytes: 5998, end: 'end' }],
  ])('of %s', async (_, fault, seen) => {
    s3.inject(fault);
    expect(await receive()).toMatchObject(seen);
  });

  test('of slow and drip: all of it, and not before its time', async () => {
    const stop = s3.inject(slow(150));
    expect((await receive()).ms).toBeGreaterThan(140);
    await stop();
    s3.inject(drip(30_000));
    const { bytes, ms } = await receive();
    expect(bytes).toBe(6000);
    expect(ms).toBeGreaterThan(150);
  });
});

describe('a client that stays', () => {
  test('loses its connections when refused, and is back on the same port', async () => {
    const client = aClient();
    expect(await get('a', client)).toBe(text);
    const accept = s3.inject(refuse());
    expect(await get('a', client)).toMatch(/socket hang up|ECONNRESET|ECONNREFUSED/);
    expect(await get('a', client)).toMatch(/ECONNREFUSED/);
    await accept();
    expect(await get('a', client)).toBe(text);
  });

  test('sees through what was changed on the way, where the SDK checks what it reads', async () => {
    const client = aClient({ responseChecksumValidation: 'WHEN_SUPPORTED' });
    expect(await put('b', text, { ChecksumAlgorithm: 'CRC32' })).toBe('put');
    s3.inject(flipByte());
    expect(await get('b', client)).toMatch(/Checksum mismatch/);
    expect(await get('b')).toBe(flippedText);
  });

  test('sets its clock by the server, so that its second try is in time', async () => {
    const client = aClient();
    s3.inject(clockSkew(20 * 60_000));
    expect([await get('a', client), await get('a', client)]).toEqual(['403 RequestTimeTooSkewed', text]);
  });

  test('is served again once it comes with renewed credentials', async () => {
    let own = lily;
    const client = aClient({ credentials: async () => ({ ...own, expiration: new Date() }) });
    s3.inject(expireCredentials());
    expect(await get('a', client)).toBe('400 ExpiredToken');
    own = s3.credentials = { ...lily, sessionToken: 'tomorrow' };
    expect(await get('a', client)).toBe(text);
    expect(await get('a')).toBe('400 ExpiredToken');
  });

  test('can have no credentials expire that are not checked', () => {
    s3.credentials = undefined;
    expect(() => s3.inject(expireCredentials())).toThrow('start it with { credentials }');
  });
});

describe('a write whose answer is lost', () => {
  test.each<readonly [name: string, fault: (applied: boolean) => S3Fault, seen: RegExp]>([
    ['hang', (applied) => hang({ applied }), /AbortError/],
    ['reset', (applied) => reset({ applied }), /ECONNRESET/],
    ['failWith', (applied) => failWith('InternalError', { applied }), /500 InternalError/],
  ])('%s: it is not done, or done all the same', async (_, fault, seen) => {
    s3.inject(fault(false));
    expect(await put('b', 'not done', {}, 200)).toMatch(seen);
    expect(s3.bucket('courses').keys()).toEqual(['a']);
    await s3.heal();
    s3.inject(fault(true));
    expect(await put('b', 'done', {}, 200)).toMatch(seen);
    expect(s3.bucket('courses').get('b')?.body.toString()).toBe('done');
  });

  test('flipByte of a PUT: refused by its digest', async () => {
    s3.inject(flipByte({ on: 'PutObject' }));
    expect(await put('b', 'hello')).toBe('400 XAmzContentSHA256Mismatch');
    expect(await get('a')).toBe(text);
    s3.credentials = undefined;
    await fetch(`${s3.endpoint}/courses/c`, { method: 'PUT', body: 'hello' });
    expect(s3.bucket('courses').get('c')?.body.toString()).toBe('hemlo');
    expect(s3.bucket('courses').keys()).toEqual(['a', 'c']);
  });
});

describe('stale reads', () => {
  const versions = (...bodies: readonly string[]) => bodies.forEach((body) => s3.bucket('courses').put('live', body));

  test('see what an object was when the fault was injected, its ETag too', async () => {
    versions('one', 'two');
    const { etag } = s3.bucket('courses').get('live')!;
    s3.inject(stale({ key: /^live$/ }));
    versions('three');
    s3.bucket('courses').put('a', 'other');
    s3.bucket('courses').put('late', 'late');
    expect([await get('live'), await get('a'), await get('late')]).toEqual(['two', 'other', 'late']);
    const known = new sdk.HeadObjectCommand({ Bucket: 'courses', Key: 'live', IfNoneMatch: etag });
    await expect(aClient().send(known)).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } });
    s3.bucket('courses').delete('live');
    expect(await get('live')).toBe('two');
    await s3.heal();
    expect(await get('live')).toBe('404 NoSuchKey');
  });

  test('do not find what was not there yet', async () => {
    s3.inject(stale());
    versions('one');
    expect(await get('live')).toBe('404 NoSuchKey');
  });

  test('or are so many versions back, at most the oldest', async () => {
    s3.inject(stale({ back: 2, key: /^live$/ }));
    const seen: string[] = [];
    for (const body of ['one', 'two', 'three', 'four']) {
      versions(body);
      seen.push(await get('live'));
    }
    expect(seen).toEqual(['one', 'one', 'one', 'two']);
  });

  test('do not change what a PUT is compared with', async () => {
    versions('one');
    const { etag } = s3.bucket('courses').get('live')!;
    s3.inject(stale());
    versions('two');
    expect(await put('live', 'three', { IfMatch: etag })).toBe('412 PreconditionFailed');
  });
});

describe('which requests a fault meets', () => {
  const down = (scope: Parameters<typeof failWith>[1]) => s3.inject(failWith('SlowDown', scope));

  test('only some operations', async () => {
    down({ on: s3Writes });
    expect([await get('a'), await put('b', 'hello')]).toEqual([text, '503 SlowDown']);
    await s3.heal();
    down({ on: s3Reads });
    expect([await get('a'), await put('b', 'hello')]).toEqual(['503 SlowDown', 'put']);
    await s3.heal();
    down({ on: 'HeadObject' });
    expect([await get('a'), await put('b', 'hello')]).toEqual([text, 'put']);
  });

  test('only some keys, and then none of what names no object', async () => {
    for (const key of [/b$/g, (key: string) => key === 'b']) {
      down({ key });
      await put('b', 'hello');
      expect([await get('a'), await get('b'), await get('b')]).toEqual([text, '503 SlowDown', '503 SlowDown']);
      await expect(aClient().send(new sdk.ListObjectsV2Command({ Bucket: 'courses' }))).resolves.toBeTruthy();
      await s3.heal();
    }
  });

  test.each([
    [{ times: 2 }, '✗✗✓✓✓✓✓✓✓'],
    [{ every: 3 }, '✓✓✗✓✓✗✓✓✗'],
    [{ every: 3, times: 2 }, '✓✓✗✓✓✗✓✓✓'],
    [{ every: 2, key: /^other$/ }, '✓✓✓✓✓✓✓✓✓'],
  ])('%j: %s', async (scope, seen) => {
    down(scope);
    let marks = '';
    for (let asked = 0; asked < 9; asked++) marks += (await get('a')) === text ? '✓' : '✗';
    expect(marks).toBe(seen);
  });

  test('several faults meet one request, and each is taken away by itself', async () => {
    const lengthen = s3.inject(wrongLength(1));
    const flip = s3.inject(flipByte());
    expect(await get('a')).toBe(`${flippedText}\0`);
    await lengthen();
    expect(await get('a')).toBe(flippedText);
    await flip();
    await flip();
    expect(await get('a')).toBe(text);
  });

  test('what hangs and is slow besides hangs', async () => {
    s3.inject(hang());
    s3.inject(slow(50));
    expect(await get('a', aClient(), 200)).toMatch(/AbortError/);
  });

  test('a body that is an error is left alone', async () => {
    s3.inject(wrongLength(-20));
    expect(await get('missing')).toBe('404 NoSuchKey');
  });

  test('refused twice, it takes both to be back', async () => {
    const [one, other] = [s3.inject(refuse()), s3.inject(refuse())];
    await one();
    expect(await get('a')).toMatch(/ECONNREFUSED/);
    await other();
    expect(await get('a')).toBe(text);
  });
});
