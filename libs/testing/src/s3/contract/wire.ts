import type { S3Operation } from '../s3-call.js';
import type { S3Credentials } from '../signature.js';
import type { S3ClientOfSdk, S3ClientSettings, S3Sdk } from './s3-sdk.js';

export interface S3Server {
  readonly endpoint: string;
  readonly credentials: S3Credentials;
  readonly region?: string;
}

/** One client and one bucket; what a server refuses is an outcome, too. */
export class Wire {
  readonly #client: S3ClientOfSdk;

  constructor(
    private readonly sdk: S3Sdk,
    private readonly server: S3Server,
    private readonly bucket: string,
    settings: Partial<S3ClientSettings> = {},
  ) {
    this.#client = new sdk.S3Client({
      endpoint: server.endpoint,
      region: server.region ?? 'us-east-1',
      credentials: server.credentials,
      forcePathStyle: true,
      maxAttempts: 1,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...settings,
    });
  }

  get credentials(): S3Credentials {
    return this.server.credentials;
  }

  put(key: string, body: unknown, more: object = {}): Promise<Outcome> {
    return this.send('PutObject', { Key: key, Body: body, ...more });
  }

  get(key: string, more: object = {}): Promise<Outcome> {
    return this.send('GetObject', { Key: key, ...more });
  }

  head(key: string, more: object = {}): Promise<Outcome> {
    return this.send('HeadObject', { Key: key, ...more });
  }

  async etagOf(key: string): Promise<string> {
    return (await this.head(key)).output.ETag!;
  }

  async list(more: object = {}): Promise<Outcome & Record<'keys' | 'prefixes', readonly string[]>> {
    const listed = await this.send('ListObjectsV2', more);
    const { Contents = [], CommonPrefixes = [] } = listed.output;
    return { ...listed, keys: Contents.map(({ Key }) => Key), prefixes: CommonPrefixes.map(({ Prefix }) => Prefix) };
  }

  /** The same with a client of other settings. */
  async as<Value>(settings: Partial<S3ClientSettings>, act: (other: Wire) => Promise<Value>): Promise<Value> {
    const other = new Wire(this.sdk, this.server, this.bucket, settings);
    return act(other).finally(() => other.close());
  }

  async send(operation: S3Operation, input: object = {}): Promise<Outcome> {
    const Command = this.sdk[`${operation}Command`] as new (input: object) => never;
    try {
      const output = (await this.#client.send(new Command({ Bucket: this.bucket, ...input }))) as Output;
      const text = await output.Body?.transformToString();
      const status = output.$metadata.httpStatusCode;
      return { status, said: `${status}`, output, ...(text === undefined ? {} : { text }) };
    } catch (error) {
      const { name, $metadata } = error as Error & Partial<Output>;
      if ($metadata?.httpStatusCode === undefined) throw error;
      return { status: $metadata.httpStatusCode, said: `${$metadata.httpStatusCode} ${name}`, output: { $metadata } };
    }
  }

  close(): void {
    this.#client.destroy();
  }
}

/** What came back: `said` is the status and the code of an error. */
export interface Outcome {
  readonly status: number;
  readonly said: string;
  /** The body of a GET. */
  readonly text?: string;
  readonly output: Output;
}

/** What is read of the outputs of the SDK. */
interface Output {
  readonly ETag?: string;
  readonly ContentType?: string;
  readonly ContentLength?: number;
  readonly ContentRange?: string;
  readonly CacheControl?: string;
  readonly Metadata?: Readonly<Record<string, string>>;
  readonly LastModified?: Date;
  readonly Body?: { transformToString(): Promise<string> };
  readonly Contents?: readonly { readonly Key: string; readonly Size: number; readonly ETag: string }[];
  readonly CommonPrefixes?: readonly { readonly Prefix: string }[];
  readonly KeyCount?: number;
  readonly IsTruncated?: boolean;
  readonly NextContinuationToken?: string;
  readonly Deleted?: readonly { readonly Key: string }[];
  readonly $metadata: { readonly httpStatusCode: number };
}
