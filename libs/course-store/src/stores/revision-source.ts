/** A place that holds revisions in the layout of `layout.ts`: a folder, or a bucket. */
export interface RevisionSource {
  /** What it is, for messages, such as `folder courses`. */
  readonly name: string;
  /** What stands at its top; those with a pointer below them are courses. Rejects where it is out of reach. */
  names(): Promise<readonly string[]>;
  /** The bytes at a path; `undefined` where there is nothing. Rejects where it is out of reach. */
  read(path: string): Promise<Uint8Array | undefined>;
}
