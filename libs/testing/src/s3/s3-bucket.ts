import { createHash } from 'node:crypto';

import { byUtf8 } from './by-utf8.js';

export interface S3Object {
  readonly body: Buffer;
  /** In quotes, as it is told. */
  readonly etag: string;
  /** When it was put, in epoch milliseconds by the server's clock. */
  readonly modified: number;
  /** What is told again with it: type, caching, metadata, checksums. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The objects of one bucket, to be looked at, put and removed without HTTP. */
export class S3Bucket {
  /** Of each object what it was and is, the latest last. */
  readonly #versions = new Map<string, readonly S3Object[]>();

  constructor(private readonly now: () => number = Date.now) {}

  /** In the order of a listing. */
  keys(): readonly string[] {
    return [...this.#versions.keys()].sort(byUtf8);
  }

  get(key: string): S3Object | undefined {
    return this.#versions.get(key)?.at(-1);
  }

  put(key: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): S3Object {
    const bytes = Buffer.from(body);
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    const object = { body: bytes, etag, modified: this.now(), headers };
    this.#versions.set(key, [...this.versions(key), object].slice(-mostVersions));
    return object;
  }

  delete(key: string): boolean {
    return this.#versions.delete(key);
  }

  /** What an object was since it was last created, at most its latest 10 versions, and is. */
  versions(key: string): readonly S3Object[] {
    return this.#versions.get(key) ?? [];
  }

  /** Every object as it is now. */
  snapshot(): ReadonlyMap<string, S3Object> {
    return new Map([...this.#versions].map(([key, versions]) => [key, versions.at(-1)!]));
  }
}

const mostVersions = 10;
