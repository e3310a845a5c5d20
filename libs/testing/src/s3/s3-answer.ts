/** What is sent back, and how it travels. */
export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Of a HEAD too, where only its length is told. */
  readonly body: Buffer;
  /** Milliseconds before the first byte. */
  readonly delay?: number;
  /** Bytes of the body in a second; all at once where left out. */
  readonly pace?: number;
  /** Where the connection ends early: before anything or after half of the body; with a reset or as if all were well. */
  readonly cut?: { readonly after: 'nothing' | 'half'; readonly by: 'reset' | 'end' };
}

export const answered = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: Buffer = Buffer.alloc(0),
): S3Answer => ({
  status,
  headers,
  body,
});

export const answeredXml = (status: number, xml: string): S3Answer =>
  answered(
    status,
    { 'content-type': 'application/xml' },
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
  );
