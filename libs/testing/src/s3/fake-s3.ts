import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { answerCall } from './answer-call.js';
import { deliver } from './deliver.js';
import type { IfMatch } from './operations/operation.js';
import { answered, type S3Answer } from './s3-answer.js';
import { S3Bucket } from './s3-bucket.js';
import { readCall, type S3Call } from './s3-call.js';
import { errorAnswer } from './s3-error.js';
import { InjectedFault, type S3Fault } from './s3-fault.js';
import type { S3Credentials } from './signature.js';
import { SteadyServer } from './steady-server.js';

export interface FakeS3Options {
  /** Buckets that are there from the start. */
  readonly buckets?: readonly string[];
  /** Whom it answers, by signature; anybody where left out. */
  readonly credentials?: S3Credentials;
  /** Which form of `If-Match` a PUT takes: Ceph RGW 16 answers 412 to an ETag in quotes. */
  readonly ifMatch?: IfMatch;
  /** How far its clock is ahead. */
  readonly clockOffsetMs?: number;
}

/** What is awaited on a request's way. A hook that throws makes it a 500. */
export interface S3Hooks {
  /** It is here whole, and nothing is done yet: a fault that is injected now meets it already. */
  arrived?(call: S3Call): void | Promise<void>;
  /** It is carried out, and not answered. */
  applied?(call: S3Call): void | Promise<void>;
}

/**
 * An S3 server in memory, over real HTTP on a free port of the loopback, in which things go wrong when told to
 *
 * @example
 * const s3 = await FakeS3.start({ buckets: ['courses'] });
 * s3.bucket('courses').put('es-from-en/live.json', '{}');
 * const heal = s3.inject(s3Faults.truncate({ key: /live\.json$/ }));
 * // … a client of s3.endpoint is told half of it …
 * await heal();
 * await s3.stop();
 */
export class FakeS3 {
  readonly buckets = new Map<string, S3Bucket>();
  readonly ifMatch: IfMatch;
  /** Whom it answers from now on. */
  credentials: S3Credentials | undefined;
  /** How far its clock is ahead: of the `Date` and `Last-Modified` that it tells, and of requests that it finds late. */
  clockOffsetMs: number;

  readonly #server = new SteadyServer((request, response) => void this.#exchange(request, response));
  #calls: S3Call[] = [];
  #faults: readonly InjectedFault[] = [];
  #hooks: readonly S3Hooks[] = [];

  private constructor({ buckets = [], credentials, ifMatch = 'any', clockOffsetMs = 0 }: FakeS3Options) {
    this.credentials = credentials;
    this.ifMatch = ifMatch;
    this.clockOffsetMs = clockOffsetMs;
    for (const name of buckets) this.buckets.set(name, new S3Bucket(this.now));
  }

  static async start(options: FakeS3Options = {}): Promise<FakeS3> {
    const s3 = new FakeS3(options);
    await s3.#server.listen();
    return s3;
  }

  /** The address to give a client, path-style; the same for as long as it lives. */
  get endpoint(): string {
    return this.#server.url;
  }

  /** Every request since the start or the last `forgetCalls`, as they came. */
  get calls(): readonly S3Call[] {
    return this.#calls;
  }

  forgetCalls(): void {
    this.#calls = [];
  }

  /** The objects of a bucket, without HTTP and without faults. */
  bucket(name: string): S3Bucket {
    const bucket = this.buckets.get(name);
    if (!bucket) throw new Error(`FakeS3 has no bucket ${name}: start it with { buckets: ['${name}'] }`);
    return bucket;
  }

  /** Makes something go wrong, beside what goes wrong already; what it returns takes it away. */
  inject(fault: S3Fault): () => Promise<void> {
    const injected = new InjectedFault(fault, this, this.#server);
    this.#faults = [...this.#faults, injected];
    return () => this.#takeAway(injected);
  }

  /** Takes every fault away. */
  async heal(): Promise<void> {
    for (const fault of this.#faults) await this.#takeAway(fault);
  }

  /** Awaits a hook in every request; what it returns takes it away. */
  watch(hooks: S3Hooks): () => void {
    this.#hooks = [...this.#hooks, hooks];
    return () => void (this.#hooks = this.#hooks.filter((others) => others !== hooks));
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  /** The time by its own clock, in epoch milliseconds. */
  readonly now = (): number => Date.now() + this.clockOffsetMs;

  async #takeAway(injected: InjectedFault): Promise<void> {
    if (!this.#faults.includes(injected)) return;
    this.#faults = this.#faults.filter((others) => others !== injected);
    await injected.effects.end?.();
  }

  async #exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = readCall(request);
    this.#calls.push(call);
    try {
      await this.#send(await this.#answer(call, await buffer(request)), response);
    } catch (error) {
      // Who went away wants no answer.
      if (!response.closed) await this.#send(errorAnswer('InternalError', String(error)), response);
    }
  }

  async #answer(call: S3Call, raw: Buffer): Promise<S3Answer> {
    for (const hook of this.#hooks) await hook.arrived?.(call);
    const met = this.#faults.filter((fault) => fault.meets(call));
    const effects = met.map((fault) => fault.effects);
    let answer = answered(200);
    if (!met.some(({ fault }) => fault.withholds)) {
      answer = answerCall(this, call, raw, effects);
      for (const hook of this.#hooks) await hook.applied?.(call);
    }
    return effects.reduce((changed, effect) => effect.answer?.(changed) ?? changed, answer);
  }

  /** By its own clock, also what a fault answers. */
  #send(answer: S3Answer, response: ServerResponse): Promise<void> {
    const headers = { date: new Date(this.now()).toUTCString(), ...answer.headers };
    return deliver({ ...answer, headers }, response);
  }
}
