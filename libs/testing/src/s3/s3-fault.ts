import type { FakeS3 } from './fake-s3.js';
import type { S3Answer } from './s3-answer.js';
import type { S3Object } from './s3-bucket.js';
import type { S3Call, S3Operation } from './s3-call.js';
import type { SteadyServer } from './steady-server.js';

/** Which requests a fault meets; all of them where nothing is said. */
export interface S3FaultScope {
  readonly on?: S3Operation | readonly S3Operation[];
  /** Only those that name an object like this. */
  readonly key?: RegExp | ((key: string) => boolean);
  /** Only every n-th of those: 3 meets the third, the sixth… */
  readonly every?: number;
  /** No more than so many. */
  readonly times?: number;
}

/** Something that goes wrong, from when it is injected to when it is taken away. Write your own, too. */
export interface S3Fault {
  readonly scope?: S3FaultScope;
  /** Whether what it meets is not carried out. */
  readonly withholds?: boolean;
  begin(s3: FakeS3, port: Port): S3FaultEffects;
}

/** What it does to the requests that it meets; and how it ends. */
export interface S3FaultEffects {
  /** Whether it meets this one, of those in its scope. */
  meets?(call: S3Call): boolean;
  /** The bytes of a body that arrive. */
  upload?(body: Buffer): Buffer;
  /** The version of an object that is seen. */
  object?(call: S3Call, there: S3Object | undefined): S3Object | undefined;
  /** The answer that is sent. */
  answer?(answer: S3Answer): S3Answer;
  end?(): void | Promise<void>;
}

/** What clients connect to: it takes as many `accept` as `refuse` until they can again. */
type Port = Pick<SteadyServer, 'refuse' | 'accept'>;

/** The operations that change nothing. */
export const s3Reads: readonly S3Operation[] = ['GetObject', 'HeadObject', 'ListObjectsV2', 'HeadBucket'];
export const s3Writes: readonly S3Operation[] = [
  'PutObject',
  'DeleteObject',
  'DeleteObjects',
  'CreateBucket',
  'DeleteBucket',
];

/** A fault that was injected: it counts what it meets. */
export class InjectedFault {
  readonly effects: S3FaultEffects;
  #inScope = 0;
  #met = 0;

  constructor(
    readonly fault: S3Fault,
    s3: FakeS3,
    port: Port,
  ) {
    this.effects = fault.begin(s3, port);
  }

  meets(call: S3Call): boolean {
    const { on, key, every = 1, times = Infinity } = this.fault.scope ?? {};
    if (on !== undefined && ![on].flat().some((operation) => operation === call.operation)) return false;
    if (key !== undefined && !isLike(call.key, key)) return false;
    if (this.effects.meets?.(call) === false) return false;
    if (++this.#inScope % every !== 0 || this.#met >= times) return false;
    this.#met++;
    return true;
  }
}

const isLike = (key: string, like: RegExp | ((key: string) => boolean)): boolean =>
  key !== '' && (typeof like === 'function' ? like(key) : key.search(like) >= 0);
