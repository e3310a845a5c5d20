import type { RevisionStorage } from '@session-generator/course-store';
import type { S3Bucket } from '@session-generator/testing';
import { crc32 } from 'node:zlib';

/**
 * A place in a bucket of the fake S3 server, past HTTP and all that goes wrong there
 *
 * @param withChecksums whether objects get the checksum that the SDK would send of them, and then hold answers against
 */
export function straightStorage(bucket: S3Bucket, prefix: string, withChecksums: boolean): RevisionStorage {
  const put = (path: string, bytes: Uint8Array): void => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(bytes));
    bucket.put(prefix + path, bytes, withChecksums ? { 'x-amz-checksum-crc32': sum.toString('base64') } : {});
  };
  const read = (path: string) => {
    const found = bucket.get(prefix + path);
    return found && { bytes: new Uint8Array(found.body), tag: found.etag };
  };
  const paths = (): readonly string[] =>
    bucket
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  return {
    name: 'the bucket itself',
    names: async () => [...new Set(paths().map((path) => path.split('/')[0]!))],
    read: async (path) => read(path),
    readUnless: async (tag, path) => (read(path)?.tag === tag ? 'unchanged' : read(path)),
    isThere: async () => true,
    list: async (path) =>
      paths()
        .filter((each) => each.startsWith(path))
        .map((each) => ({ path: each, object: bucket.get(prefix + each)! }))
        .map(({ path, object }) => ({ path, bytes: object.body.byteLength, writtenAt: object.modified })),
    write: async (path, bytes) => put(path, bytes),
    async replace(path, bytes, { tag }) {
      if (read(path)?.tag !== tag) return 'lost';
      put(path, bytes);
      return 'done';
    },
    remove: async (all) => all.forEach((path) => bucket.delete(prefix + path)),
    now: () => Date.now(),
    close: () => undefined,
  };
}
