import type { IncomingMessage } from 'node:http';

/** What is understood; anything else is answered `NotImplemented` or `MethodNotAllowed`. */
export type S3Operation =
  | 'CreateBucket'
  | 'HeadBucket'
  | 'DeleteBucket'
  | 'ListObjectsV2'
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'DeleteObjects';

/** A request as it came, whatever became of it. */
export interface S3Call {
  readonly operation: S3Operation | 'Unknown';
  readonly bucket: string;
  /** Empty where the request is about a bucket. */
  readonly key: string;
  readonly method: string;
  /** As sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** When it came, in epoch milliseconds by the clock of this process. */
  readonly at: number;
}

/** Reads whom a request is about, and what it wants; path-style. */
export function readCall({ method = '', url = '', headers }: IncomingMessage): S3Call {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const [bucket, key] = namesOf(path);
  return {
    operation: operations[shapeOf(method, bucket, key, query)] ?? 'Unknown',
    bucket,
    key,
    method,
    path,
    query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    at: Date.now(),
  };
}

/** What tells operations apart: the method, the kind of thing, and each parameter that names another side of it. */
const operations: Readonly<Record<string, S3Operation>> = {
  'PUT bucket': 'CreateBucket',
  'HEAD bucket': 'HeadBucket',
  'DELETE bucket': 'DeleteBucket',
  'GET bucket list-type': 'ListObjectsV2',
  'POST bucket delete': 'DeleteObjects',
  'PUT object': 'PutObject',
  'GET object': 'GetObject',
  'HEAD object': 'HeadObject',
  'DELETE object': 'DeleteObject',
};

const shapeOf = (method: string, bucket: string, key: string, query: URLSearchParams): string =>
  [method, key ? 'object' : bucket ? 'bucket' : 'service', ...sidesOf(query)].join(' ');

/** The parameters that ask for something else than the plain operation, such as `uploads` or `versionId`. */
export const sidesOf = (query: URLSearchParams): readonly string[] =>
  [...query.keys()].filter((name) => !plain.has(name));

const plain: ReadonlySet<string> = new Set([
  'x-id',
  'prefix',
  'delimiter',
  'start-after',
  'continuation-token',
  'max-keys',
  'encoding-type',
  'fetch-owner',
]);

/** Neither is named where the path is no UTF-8, percent-encoded. */
function namesOf(path: string): readonly [bucket: string, key: string] {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  try {
    return [decodeURIComponent(bucket), decodeURIComponent(key)];
  } catch {
    return ['', ''];
  }
}
