import { setImmediate } from 'node:timers/promises';

/**
 * Work that can be interrupted: it yields wherever something else may run, so that one piece of code serves a command line,
 * which wants it done, and a service, whose requests must not wait for it.
 */
export type Slices<Value> = Generator<void, Value>;

/** All of it now. */
export function atOnce<Value>(work: Slices<Value>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A slice at a time, letting whatever else waits go first. Rejects once the signal is aborted. */
export async function inSlices<Value>(work: Slices<Value>, signal?: AbortSignal): Promise<Value> {
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    await setImmediate();
  }
}
