import { createHash, createHmac } from 'node:crypto';

import type { S3Call } from './s3-call.js';
import { S3Error } from './s3-error.js';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * Who calls, and does the signature prove it?
 *
 * Signature version 4 in the `Authorization` header; presigned addresses are not known. Whether the body is the one that
 * was signed is for `checkDigests` to say.
 */
export function checkSignature(call: S3Call, { accessKeyId, secretAccessKey, sessionToken }: S3Credentials): void {
  const { authorization } = call.headers;
  if (authorization === undefined) throw new S3Error('AccessDenied');
  const parts =
    /^AWS4-HMAC-SHA256 Credential=(.+)\/(\d{8}\/[^/]+\/s3\/aws4_request), ?SignedHeaders=(.+), ?Signature=(\w+)$/;
  const [, who, scope, names, signature] = parts.exec(authorization) ?? [];
  if (!who || !scope || !names) throw new S3Error('AuthorizationHeaderMalformed');
  if (who !== accessKeyId) throw new S3Error('InvalidAccessKeyId');
  if (call.headers['x-amz-security-token'] !== sessionToken) throw new S3Error('InvalidToken');
  if (signature !== sign(call, scope, names, secretAccessKey)) throw new S3Error('SignatureDoesNotMatch');
}

function sign(call: S3Call, scope: string, names: string, secret: string): string {
  const toSign = ['AWS4-HMAC-SHA256', call.headers['x-amz-date'], scope, sha256(canonical(call, names))].join('\n');
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, toSign).toString('hex');
}

/** The request as both sides write it down, whatever happened to it on the way. */
const canonical = ({ method, path, query, headers }: S3Call, names: string): string =>
  [
    method,
    path,
    [...query]
      .map((pair) => pair.map(percentEncoded))
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
      .map((pair) => pair.join('='))
      .join('&'),
    ...names.split(';').map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    names,
    headers['x-amz-content-sha256'],
  ].join('\n');

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
