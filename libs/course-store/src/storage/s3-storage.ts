import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import type { GetObjectCommandOutput, ListObjectsV2CommandOutput, S3Client, S3ClientConfig } from '@aws-sdk/client-s3';

import type { ExpectedFile, ReadOptions, RevisionStorage, StoredEntry, StoredFile } from './revision-storage.js';
import { callS3 } from './s3-calls.js';
import { nameOf, statusOf } from './s3-failures.js';
import { s3PlaceName, type S3Place } from './s3-place.js';

/**
 * A prefix in a bucket of S3, or of a server that speaks it: one with conditional writes, where courses are published.
 *
 * Endpoint, region and credentials are those of the SDK's usual environment, unless settings say otherwise.
 */
export function s3Storage(place: S3Place, settings: S3ClientConfig = {}): RevisionStorage {
  const { bucket: Bucket, prefix } = place;
  const s3 = lazily(settings);
  const keyOf = (path: string): string => `${prefix}${path}`;
  const pathOf = (key: string): string => key.slice(prefix.length);

  const get = (path: string, options: ReadOptions, tag?: string): Promise<StoredFile> =>
    callS3(async (abortSignal) => {
      const { client, sdk } = await s3();
      const command = new sdk.GetObjectCommand({ Bucket, Key: keyOf(path), ...(tag ? { IfNoneMatch: tag } : {}) });
      return storedFileOf(await client.send(command, { abortSignal }), options.bytes);
    }, options);

  const read = (path: string, options: ReadOptions = {}): Promise<StoredFile | undefined> =>
    get(path, options).catch(undefinedWhere(isNoSuchKey));

  async function* pages(path: string, delimiter?: string, { signal }: ReadOptions = {}) {
    let page: ListObjectsV2CommandOutput | undefined;
    do {
      const ContinuationToken = page?.NextContinuationToken;
      page = await callS3<ListObjectsV2CommandOutput>(
        async (abortSignal) => {
          const { client, sdk } = await s3();
          const input = { Bucket, Prefix: keyOf(path), Delimiter: delimiter, ContinuationToken };
          return client.send(new sdk.ListObjectsV2Command(input), { abortSignal });
        },
        { signal },
      );
      yield page;
    } while (page.IsTruncated);
  }

  const put = (path: string, bytes: Uint8Array, condition: { IfMatch?: string; IfNoneMatch?: string } = {}) =>
    callS3(
      async (abortSignal) => {
        const { client, sdk } = await s3();
        const ContentMD5 = md5Of(bytes, 'base64');
        const about = { ContentMD5, ContentType: contentTypeOf(path), CacheControl: cacheControlOf(path) };
        const input = {
          Bucket,
          Key: keyOf(path),
          Body: bytes,
          ContentLength: bytes.byteLength,
          ...about,
          ...condition,
        };
        await client.send(new sdk.PutObjectCommand(input), { abortSignal });
      },
      { bytes: bytes.byteLength },
    );

  /** Whether a conditional write was refused for its condition. */
  const isRefused = (path: string, bytes: Uint8Array, condition: { IfMatch?: string; IfNoneMatch?: string }) =>
    put(path, bytes, condition).then(
      () => false,
      (cause: unknown) => {
        if (!isConditionFailed(cause)) throw cause;
        return true;
      },
    );

  return {
    name: s3PlaceName(place),

    async names(options) {
      const names: string[] = [];
      for await (const { CommonPrefixes = [] } of pages('', '/', options)) {
        names.push(...CommonPrefixes.map(({ Prefix = '' }) => pathOf(Prefix).replace(/\/$/, '')));
      }
      return names;
    },

    read,

    readUnless: (tag, path, options = {}) =>
      get(path, options, tag).catch((cause: unknown) => {
        if (statusOf(cause) === 304) return 'unchanged';
        return undefinedWhere(isNoSuchKey)(cause);
      }),

    // Who publishes may not be allowed to make a bucket, nor to ask for it.
    isThere: async () => true,

    async list(path) {
      const entries: StoredEntry[] = [];
      for await (const { Contents = [] } of pages(path)) {
        entries.push(
          ...Contents.map(({ Key = '', Size = 0, LastModified, ETag = '' }) => ({
            path: pathOf(Key),
            bytes: Size,
            writtenAt: LastModified?.getTime() ?? Number.NaN,
            ...(/^"?[0-9a-f]{32}"?$/.test(ETag) ? { md5: bare(ETag) } : {}),
          })),
        );
      }
      return entries;
    },

    write: (path, bytes) => put(path, bytes),

    async replace(path, bytes, { tag }: ExpectedFile) {
      // AWS documents the tag without its quotes; some servers know it only without, and others only with them.
      const conditions = tag === undefined ? [{ IfNoneMatch: '*' }] : [{ IfMatch: bare(tag) }, { IfMatch: tag }];
      for (const condition of conditions) {
        if (!(await isRefused(path, bytes, condition))) return 'done';
        const found = await read(path);
        // An attempt that was not answered in time may have been the one.
        if (found && Buffer.compare(found.bytes, bytes) === 0) return 'done';
        if (found?.tag !== tag) return 'lost';
      }
      return 'lost';
    },

    async remove(paths) {
      for (let at = 0; at < paths.length; at += mostInOneCall) {
        const Objects = paths.slice(at, at + mostInOneCall).map((path) => ({ Key: keyOf(path) }));
        const { Errors = [] } = await callS3(async (abortSignal) => {
          const { client, sdk } = await s3();
          return client.send(new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }), {
            abortSignal,
          });
        });
        if (Errors[0]) throw new Error(`${Errors[0].Key} cannot be deleted: ${Errors[0].Code} ${Errors[0].Message}`);
      }
    },

    // The SDK learns from every answer how far this machine's clock is off, to the second: only minutes mean anything.
    now: () => Date.now() + (Math.abs(s3.clockOffset()) < 60_000 ? 0 : s3.clockOffset()),
    close: () => s3.close(),
  };
}

const mostInOneCall = 1_000;

type Sdk = typeof import('@aws-sdk/client-s3');

/** The SDK is loaded with the first call: an eighth of a second and 24 MB that nobody with a folder should pay for. */
function lazily(settings: S3ClientConfig) {
  let made: S3Client | undefined;
  const load = async (): Promise<{ readonly sdk: Sdk; readonly client: S3Client }> => {
    const sdk = await import('@aws-sdk/client-s3');
    made ??= new sdk.S3Client({
      // `callS3` knows better how often, and for how long.
      maxAttempts: 1,
      requestHandler: { connectionTimeout: 2_000, socketTimeout: 5_000 },
      // Files are held against their SHA-256 here. The CRC of AWS costs a service 96 ms of JavaScript for 15 MB besides.
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...settings,
    });
    return { sdk, client: made };
  };
  return Object.assign(load, {
    clockOffset: () => made?.config.systemClockOffset ?? 0,
    close: () => made?.destroy(),
  });
}

/**
 * A body as one buffer of its own; one that is longer than it should be is not read to its end. Between two chunks all
 * else goes first: a body that is there already would else be read on for megabytes.
 */
async function storedFileOf({ Body, ContentLength, ETag }: GetObjectCommandOutput, most?: number): Promise<StoredFile> {
  const body = Body as (AsyncIterable<Uint8Array> & { destroy(): void }) | undefined;
  if (!body || ContentLength === undefined || ETag === undefined)
    throw new Error('the answer has no body, length or tag');
  if (most !== undefined && ContentLength > most) {
    body.destroy();
    throw new Error(`it has ${ContentLength} bytes, and at most ${most} were awaited`);
  }
  const bytes = Buffer.allocUnsafeSlow(ContentLength);
  let filled = 0;
  for await (const chunk of body) {
    bytes.set(chunk, filled);
    filled += chunk.byteLength;
    await setImmediate();
  }
  if (filled < ContentLength) throw new Error(`the answer ended after ${filled} of ${ContentLength} bytes`);
  return { bytes, tag: ETag };
}

const undefinedWhere =
  (expected: (cause: unknown) => boolean) =>
  (cause: unknown): undefined => {
    if (!expected(cause)) throw cause;
  };

/** Not a bucket that is missing: that is no answer about a course. */
const isNoSuchKey = (cause: unknown): boolean => nameOf(cause) === 'NoSuchKey';

/** 404: the file that should have been there is gone. */
const isConditionFailed = (cause: unknown): boolean =>
  statusOf(cause) === 412 || nameOf(cause) === 'ConditionalRequestConflict' || isNoSuchKey(cause);

const bare = (tag: string): string => tag.replaceAll('"', '');
const md5Of = (bytes: Uint8Array, as: 'hex' | 'base64'): string => createHash('md5').update(bytes).digest(as);

const isPointer = (path: string): boolean => path.endsWith('.json') && !path.endsWith('manifest.json');
const contentTypeOf = (path: string): string =>
  path.endsWith('.json') ? 'application/json' : 'application/vnd.apache.arrow.file';
/** For whoever puts a proxy in between. */
const cacheControlOf = (path: string): string => (isPointer(path) ? 'no-cache' : 'public, max-age=31536000, immutable');
