import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

import { endOf, start, type Ended } from '../processes/child.js';
import { credentials, place, region } from './bucket.js';
import type { Body } from './requests.js';

/** The real service, in a process of its own, as its users start it. */
export class Service {
  readonly ended: Promise<Ended>;
  /** What it has logged. */
  readonly lines: LogLine[] = [];
  /** What it has said on standard error: nothing, while all is well. */
  complaints = '';
  readonly #process: ChildProcess;

  /** Resolves once it listens. */
  static async start(endpoint: string, copy: string): Promise<Service> {
    const service = new Service(endpoint, copy);
    await service.until(() => service.url !== '', 60_000, 'listens');
    return service;
  }

  private constructor(endpoint: string, copy: string) {
    this.#process = start('apps/session-api/dist/main.js', {
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      REVISIONS: place,
      REVISIONS_COPY: copy,
      REFRESH_SECONDS: '1',
      S3_PATH_STYLE: 'true',
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    });
    createInterface(this.#process.stdout!).on('line', (line) => this.lines.push(JSON.parse(line) as LogLine));
    this.#process.stderr!.setEncoding('utf8').on('data', (text: string) => (this.complaints += text));
    this.ended = endOf(this.#process);
  }

  get url(): string {
    return this.lines.find(({ url }) => url !== undefined)?.url ?? '';
  }

  /** Its log lines of a trouble. */
  get troubles(): readonly LogLine[] {
    return this.lines.filter(({ level }) => level >= warning);
  }

  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** The status of an answer; 0 where there is none. */
  status(path: string): Promise<number> {
    return fetch(this.url + path).then(
      ({ status }) => status,
      () => 0,
    );
  }

  /** Resolves with the milliseconds that it took to be ready. Rejects where it takes longer than so many. */
  async ready(atMost = 60_000): Promise<number> {
    const began = performance.now();
    await this.until(async () => (await this.status('/readyz')) === 200, atMost, 'is ready');
    return performance.now() - began;
  }

  /** Rejects where that does not come to be within so many milliseconds. */
  async until(done: () => boolean | Promise<boolean>, atMost: number, what: string): Promise<void> {
    const began = performance.now();
    while (!(await done())) {
      if (this.hasEnded) throw new Error(`The service has ended: ${this.complaints}`);
      if (performance.now() - began > atMost)
        throw new Error(`It took the service more than ${atMost} ms until it ${what}`);
      await setTimeout(20);
    }
  }

  /** What it answers to a request for a session. */
  async post(body: Body): Promise<{ readonly status: number; readonly comeAgain: string | null }> {
    const headers = { 'content-type': 'application/json' };
    const { status, headers: told } = await fetch(`${this.url}/v1/sessions`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return { status, comeAgain: told.get('retry-after') };
  }

  /** As Linux counts it; 0 elsewhere. */
  async residentMegabytes(): Promise<number> {
    const status = await readFile(`/proc/${this.#process.pid}/status`, 'utf8').catch(() => '');
    return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024);
  }

  /** Tells it to end. Gives what was wrong with that: it must within its deadline, with code 0 and without a complaint. */
  async stop(): Promise<readonly string[]> {
    this.#process.kill('SIGTERM');
    const ended = await Promise.race([this.ended, setTimeout(deadline, undefined, { ref: false })]);
    return [
      ...(ended?.code === 0 ? [] : [`the service ended with ${ended ? (ended.code ?? ended.signal) : 'nothing'}`]),
      ...(this.complaints === '' ? [] : [`the service complained: ${this.complaints}`]),
    ];
  }

  /** However it fares; for the end of a trial. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.ended;
  }
}

/** What is in flight is given ten seconds, and somebody must see first that it is not ready. */
const deadline = 15_000;

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly url?: string;
}

const warning = 40;
