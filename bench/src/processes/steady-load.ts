import type { Latencies } from '../measure/latencies.js';
import { printedBy } from './child.js';

export interface SteadyLoad {
  readonly answered: number;
  readonly failures: readonly string[];
  /** From when a request was sent until all of its answer was there. */
  readonly latencies: Latencies;
  /** How long after its turn a request was sent: what the load itself had to wait for the machine. */
  readonly late: Latencies;
}

/**
 * Posts bodies in turn to `/v1/sessions` of a server, so many a second, from a process of its own.
 *
 * @throws where any request failed: a fast error is no answer
 */
export async function steadyLoad(
  url: string,
  bodyFiles: readonly string[],
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<SteadyLoad> {
  const args = [`${url}/v1/sessions`, String(rate), String(seconds), ...bodyFiles];
  const load = JSON.parse(await printedBy('steady-load-child.js', { args })) as SteadyLoad;
  if (load.failures.length > 0) {
    throw new Error(`${load.failures.length} requests failed, first by ${load.failures[0]}: the figures mean nothing`);
  }
  return load;
}
