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

/** Whether a row holds just this text, told without decoding it. A lone surrogate is the same as no text. */
export function isTextAt({ offsets, bytes }: TextColumn, row: number, text: string): boolean {
  let at = offsets[row]!;
  const end = offsets[row + 1]!;
  // No UTF-16 unit takes more than three bytes, and none less than one.
  if (end - at < text.length || end - at > 3 * text.length) return false;
  for (let unit = 0; unit < text.length; unit++) {
    let code = text.charCodeAt(unit);
    if (code < 0x80) {
      if (bytes[at++] !== code) return false;
      continue;
    }
    if (code < 0x800) {
      if (bytes[at++] !== (0xc0 | (code >> 6))) return false;
    } else {
      if (code >= 0xd800 && code < 0xe000) {
        const low = text.charCodeAt(++unit);
        if (code >= 0xdc00 || !(low >= 0xdc00 && low < 0xe000)) return false;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        if (bytes[at++] !== (0xf0 | (code >> 18))) return false;
        if (bytes[at++] !== (0x80 | ((code >> 12) & 0x3f))) return false;
      } else if (bytes[at++] !== (0xe0 | (code >> 12))) return false;
      if (bytes[at++] !== (0x80 | ((code >> 6) & 0x3f))) return false;
    }
    if (bytes[at++] !== (0x80 | (code & 0x3f))) return false;
  }
  return at === end;
}
