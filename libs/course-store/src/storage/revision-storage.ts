/** A place that holds revisions in the layout of `layout.ts`, as a reader needs it: a folder, or a bucket. */
export interface RevisionSource {
  /** What it is, for messages, such as `folder courses` or `s3://bucket/prefix`. */
  readonly name: string;
  /** What stands at its top; those with a pointer below them are courses. Rejects where it is out of reach. */
  names(options?: ReadOptions): Promise<readonly string[]>;
  /** What stands at a path, whole; `undefined` where there is nothing. Rejects where it is out of reach. */
  read(path: string, options?: ReadOptions): Promise<StoredFile | undefined>;
  /** As `read`, but gives only word where it is still what the tag stands for. */
  readUnless(tag: string, path: string, options?: ReadOptions): Promise<StoredFile | 'unchanged' | undefined>;
  /** Lets go of what it keeps open. */
  close(): void;
}

export interface ReadOptions {
  /** How many bytes are awaited: a longer file is refused before it fills the memory, and a deadline grows with it. */
  readonly bytes?: number | undefined;
  /** Whoever reads has no more use for it. */
  readonly signal?: AbortSignal | undefined;
}

export interface StoredFile {
  /** In a buffer of its own. */
  readonly bytes: Uint8Array;
  /** What tells this content of the path from any other. */
  readonly tag: string;
}

/** The same place, as a publisher needs it. */
export interface RevisionStorage extends RevisionSource {
  /** Whether the place itself is there; the first file that is written makes it. */
  isThere(): Promise<boolean>;
  /** Every file below a path. */
  list(path: string): Promise<readonly StoredEntry[]>;
  /** Writes a file so that a reader at any moment finds all of it or what was there before. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Writes a file unless it was changed since it was read (compare-and-set): of several writers that read the same, one
   * wins, and the others are told and have changed nothing.
   */
  replace(path: string, bytes: Uint8Array, expected: ExpectedFile): Promise<'done' | 'lost'>;
  /** Removes files; those that are not there are no failure. */
  remove(paths: readonly string[]): Promise<void>;
  /** Milliseconds since 1970 by the clock that `StoredEntry.writtenAt` is of. */
  now(): number;
}

export interface StoredEntry {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  /** MD5 of the content in hexadecimal, where the place knows it. */
  readonly md5?: string;
}

/** What a writer takes to be at a path. */
export interface ExpectedFile {
  /** As it was read; absent where there was nothing. */
  readonly tag?: string | undefined;
  /** How many times it was replaced before. */
  readonly version: number;
}
