import { setMaxListeners } from 'node:events';

/** Work that nobody waits for: it never keeps a process alive, never fails out, and ends when it is told to. */
export class Background {
  readonly #closing = new AbortController();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<unknown>>();

  constructor() {
    // As many calls as there are may listen for the end.
    setMaxListeners(0, this.signal);
  }

  /** Aborted once this is closed. */
  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  /** What becomes of the work is the work's own to tell. */
  run(work: () => Promise<unknown>): void {
    if (this.signal.aborted) return;
    const running = work()
      .catch(() => undefined)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Again and again, each time so long after the time before has ended. */
  repeat(wait: () => number, work: () => Promise<unknown>): void {
    if (this.signal.aborted) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.run(() => work().finally(() => this.repeat(wait, work)));
    }, wait()).unref();
    this.#timers.add(timer);
  }

  /** Resolves once all of it has ended. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    await Promise.all(this.#running);
  }
}
