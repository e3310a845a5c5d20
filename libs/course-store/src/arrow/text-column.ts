/** A text a row, in UTF-8: row `r` is the bytes from `offsets[r]` up to but not including `offsets[r + 1]`. */
export interface TextColumn {
  readonly offsets: Int32Array;
  readonly bytes: Buffer;
}

export function textColumnOf(texts: readonly string[]): TextColumn {
  const offsets = new Int32Array(texts.length + 1);
  texts.forEach((text, row) => (offsets[row + 1] = offsets[row]! + Buffer.byteLength(text)));
  const bytes = Buffer.alloc(offsets[texts.length]!);
  texts.forEach((text, row) => bytes.write(text, offsets[row]!));
  return { offsets, bytes };
}

export const textAt = ({ offsets, bytes }: TextColumn, row: number): string =>
  (bytes as SlicedBuffer).utf8Slice(offsets[row]!, offsets[row + 1]!);

/** What `toString('utf8', …)` ends in, at twice its speed. Node has it on every Buffer; its types leave it out. */
interface SlicedBuffer extends Buffer {
  utf8Slice(start: number, end: number): string;
}
