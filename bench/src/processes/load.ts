import type { Result } from 'autocannon';

import { printedBy } from './child.js';

export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly p99: number;
}

/**
 * Posts a body to `/v1/sessions` of a server as fast as it answers, with autocannon in a process of its own.
 *
 * @throws where any request failed: a fast error is no throughput
 */
export async function load(server: string, bodyFile: string, seconds: number): Promise<Load> {
  const url = `${server}/v1/sessions`;
  const result = JSON.parse(await printedBy('load-child.js', { args: [url, bodyFile, String(seconds)] })) as Result;
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0 || result['2xx'] === 0) {
    throw new Error(`${url}: ${failed} requests failed and ${result['2xx']} were answered; the figures mean nothing`);
  }
  return { requests: result['2xx'], seconds: result.duration, p99: result.latency.p99 };
}
