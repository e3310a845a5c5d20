import { answered } from '../s3-answer.js';
import type { S3Object } from '../s3-bucket.js';
import { S3Error } from '../s3-error.js';
import { isChecksum } from '../upload.js';
import type { Operation } from './operation.js';
import { sameEtag } from './same-etag.js';

/**
 * GetObject, and HeadObject, of which only the headers are sent
 *
 * @example If-None-Match: <ETag> is answered 304 while the object is that version; Range: bytes=-6 gives its last 6 bytes
 */
export const getObject: Operation = ({ headers, object }) => {
  if (!object) throw new S3Error('NoSuchKey');
  const about = { etag: object.etag, 'last-modified': new Date(object.modified).toUTCString() };
  if (headers['if-match'] !== undefined && !sameEtag(headers['if-match'], object.etag)) {
    throw new S3Error('PreconditionFailed');
  }
  if (isKnown(object, headers)) return answered(304, about);

  const range = rangeOf(headers['range'], object.body.length);
  const whole = range === undefined;
  const [start, end] = range ?? [0, object.body.length];
  const told = Object.entries(object.headers).filter(
    ([name]) => !isChecksum(name) || (whole && headers['x-amz-checksum-mode'] === 'ENABLED'),
  );
  return answered(
    whole ? 200 : 206,
    {
      ...Object.fromEntries(told),
      ...about,
      'accept-ranges': 'bytes',
      ...(whole ? {} : { 'content-range': `bytes ${start}-${end - 1}/${object.body.length}` }),
    },
    object.body.subarray(start, end),
  );
};

/** Whether who asks has this version already. */
function isKnown({ etag, modified }: S3Object, headers: Readonly<Record<string, string>>): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = headers;
  if (known !== undefined) return sameEtag(known, etag);
  return since !== undefined && Math.floor(modified / 1000) * 1000 <= Date.parse(since);
}

/** From which byte to before which; nothing where all of it is asked for, or what is no range. */
function rangeOf(range: string | undefined, length: number): readonly [start: number, end: number] | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, length - Number(last));
  const end = first && last ? Math.min(length, Number(last) + 1) : length;
  if (start >= end) throw new S3Error('InvalidRange');
  return [start, end];
}
