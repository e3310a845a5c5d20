import { createHash } from 'node:crypto';

import type { ReadOptions, RevisionStorage, StoredFile } from '../storage/revision-storage.js';

/** A place in memory, whose faults a spec decides. */
export class MemoryStorage implements RevisionStorage {
  readonly name = 'memory';
  readonly files = new Map<string, Uint8Array>();
  /** Every path that was read. */
  readonly reads: string[] = [];
  closed = false;
  /** What comes before a read: an answer that is late, or a fault. */
  before: (path: string, options: ReadOptions) => Promise<unknown> = async () => undefined;

  async names(options: ReadOptions = {}): Promise<readonly string[]> {
    await this.before('', options);
    return [...new Set([...this.files.keys()].map((path) => path.split('/')[0]!))];
  }

  async read(path: string, options: ReadOptions = {}): Promise<StoredFile | undefined> {
    this.reads.push(path);
    await this.before(path, options);
    const bytes = this.files.get(path);
    return bytes && { bytes: new Uint8Array(bytes), tag: createHash('md5').update(bytes).digest('hex') };
  }

  async readUnless(tag: string, path: string, options?: ReadOptions) {
    const found = await this.read(path, options);
    return found?.tag === tag ? 'unchanged' : found;
  }

  isThere = async () => true;

  async list(path: string) {
    const below = [...this.files].filter(([file]) => file.startsWith(path));
    return below.map(([file, bytes]) => ({ path: file, bytes: bytes.byteLength, writtenAt: 0 }));
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.files.set(path, bytes);
  }

  async replace(path: string, bytes: Uint8Array): Promise<'done'> {
    this.files.set(path, bytes);
    return 'done';
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.files.delete(path);
  }

  now = () => Date.now();

  close(): void {
    this.closed = true;
  }
}
