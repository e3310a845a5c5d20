import { createServer, type AddressInfo } from 'node:net';
import type { Result } from 'autocannon';

import { printedBy } from './child.js';

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p99: number;
}

/**
 * Loads `POST /v1/sessions` of a server with autocannon, in a process of its own.
 *
 * @throws where any request failed: a fast error is no throughput
 */
export async function load(port: number, bodyFile: string, seconds: number): Promise<Load> {
  const url = `http://127.0.0.1:${port}/v1/sessions`;
  const result = JSON.parse(await printedBy('load-child.js', [url, bodyFile, String(seconds)])) as Result;
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0 || result['2xx'] === 0) {
    throw new Error(`${url}: ${failed} requests failed and ${result['2xx']} were answered; the figures mean nothing`);
  }
  return { requests: result['2xx'], seconds: result.duration, p99: result.latency.p99 };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
