import { answered } from '../s3-answer.js';
import { S3Error } from '../s3-error.js';
import { isChecksum, isChunked } from '../upload.js';
import type { Operation, Task } from './operation.js';
import { sameEtag } from './same-etag.js';

/**
 * PutObject
 *
 * Stores the object, unless a condition on what is there does not hold. As it is done in one go, of concurrent puts
 * with one condition just one wins.
 *
 * @example If-None-Match: * creates, and never replaces; If-Match: <ETag> replaces that version, and no other
 */
export const putObject: Operation = (task) => {
  const { call, body, headers, bucket } = task;
  if (headers['x-amz-copy-source'] !== undefined) throw new S3Error('NotImplemented');
  if (call.headers['content-length'] === undefined && !isChunked(headers)) throw new S3Error('MissingContentLength');
  if (Buffer.byteLength(call.key) > 1024) throw new S3Error('KeyTooLongError');
  checkConditions(task);
  const { etag } = bucket.put(call.key, body, headersToKeep(headers));
  return answered(200, { etag, ...pick(headers, isChecksum) });
};

function checkConditions({ headers, object, ifMatch }: Task): void {
  const unless = headers['if-none-match'];
  if (unless !== undefined && unless !== '*') throw new S3Error('NotImplemented');
  if (unless !== undefined && object) throw new S3Error('PreconditionFailed');
  const only = headers['if-match'];
  if (only === undefined) return;
  if (!object) throw new S3Error('NoSuchKey');
  if (ifMatch === 'unquoted-only' && only.includes('"')) throw new S3Error('PreconditionFailed');
  if (!sameEtag(only, object.etag)) throw new S3Error('PreconditionFailed');
}

/** The envelope of the body is no encoding of the object. */
function headersToKeep(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'content-encoding': encoding = '', ...others } = headers;
  const encodings = encoding.split(',').filter((name) => name.trim() !== '' && name.trim() !== 'aws-chunked');
  return {
    'content-type': 'application/octet-stream',
    ...pick(others, (name) => told.has(name) || name.startsWith('x-amz-meta-') || isChecksum(name)),
    ...(encodings.length > 0 ? { 'content-encoding': encodings.join(',') } : {}),
  };
}

const told: ReadonlySet<string> = new Set([
  'content-type',
  'cache-control',
  'content-disposition',
  'content-language',
  'expires',
]);

const pick = (
  headers: Readonly<Record<string, string>>,
  chosen: (name: string) => boolean,
): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(headers).filter(([name]) => chosen(name)));
