import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { S3Error } from './s3-error.js';

/** What was sent: the plain bytes, and the headers with those that trailed behind the body. */
export interface Upload {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes the body out of its `aws-chunked` envelope, where it is in one. The signatures of chunks are not checked. */
export function readUpload(raw: Buffer, headers: Readonly<Record<string, string>>): Upload {
  if (!isChunked(headers)) return { body: raw, headers };
  const { body, trailers } = unwrap(raw);
  if (headers['x-amz-decoded-content-length'] !== String(body.length)) throw new S3Error('IncompleteBody');
  return { body, headers: { ...headers, ...trailers } };
}

export const isChunked = (headers: Readonly<Record<string, string>>): boolean =>
  headers['x-amz-content-sha256']?.startsWith('STREAMING-') ?? false;

/**
 * Reads the envelope: chunks, each after its size in hexadecimal and maybe a signature; an empty one; the trailers
 *
 * @example 5;chunk-signature=…␍␊hello␍␊0␍␊x-amz-checksum-crc32:NhCmhg==␍␊␍␊ holds hello, and a checksum
 */
function unwrap(raw: Buffer): { readonly body: Buffer; readonly trailers: Readonly<Record<string, string>> } {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = raw.indexOf('\r\n', at);
    const size = lineEnd < 0 ? NaN : Number.parseInt(raw.toString('latin1', at, lineEnd), 16);
    const start = lineEnd + 2;
    if (!(size >= 0 && start + size <= raw.length)) throw new S3Error('IncompleteBody');
    if (size === 0) return { body: Buffer.concat(chunks), trailers: readTrailers(raw.toString('latin1', start)) };
    chunks.push(raw.subarray(start, start + size));
    at = start + size + 2;
  }
}

const readTrailers = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line) => line.split(/:(.*)/s).map((part) => part.trim()))
      .map(([name, value]) => [name!.toLowerCase(), value!]),
  );

/** Compares the bytes that arrived with every digest that was sent of them. */
export function checkDigests({ body, headers }: Upload): void {
  const payload = headers['x-amz-content-sha256'] ?? '';
  if (/^[\da-f]{64}$/.test(payload) && payload !== digest('sha256', body, 'hex')) {
    throw new S3Error('XAmzContentSHA256Mismatch');
  }
  if (headers['content-md5'] !== undefined && headers['content-md5'] !== digest('md5', body, 'base64')) {
    throw new S3Error('BadDigest');
  }
  for (const [name, sent] of Object.entries(headers)) {
    if (!isChecksum(name)) continue;
    const checksum = checksums[name];
    if (!checksum) throw new S3Error('NotImplemented', `${name} is not implemented here: use crc32, sha1 or sha256`);
    if (checksum(body) !== sent) throw new S3Error('BadDigest');
  }
}

/** Not the settings of checksums, such as `x-amz-checksum-mode`. */
export const isChecksum = (header: string): boolean => /^x-amz-checksum-(crc|sha)/.test(header);

const digest = (algorithm: string, body: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(body).digest(encoding);

const checksums: Readonly<Record<string, (body: Buffer) => string>> = {
  'x-amz-checksum-crc32': (body) => {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(crc32(body));
    return four.toString('base64');
  },
  'x-amz-checksum-sha1': (body) => digest('sha1', body, 'base64'),
  'x-amz-checksum-sha256': (body) => digest('sha256', body, 'base64'),
};
