import { quantile } from './spread.js';

/** How long answers took, in milliseconds: the middle, and the tail that somebody waits for. */
export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

export function latenciesOf(milliseconds: readonly number[]): Latencies {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (part: number): number => quantile(sorted, part);
  return { p50: at(0.5), p99: at(0.99), p999: at(0.999), max: at(1) };
}
