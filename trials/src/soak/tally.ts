import type { Judge } from './judge.js';
import type { Reply } from './load-child.js';

/** What came of the requests of a while. */
export class Tally {
  readonly failed: string[] = [];
  readonly wrong: string[] = [];
  readonly revisions = new Set<string>();
  readonly #took: number[] = [];

  constructor(private readonly judge: Judge) {}

  add(replies: readonly Reply[]): void {
    for (const reply of replies) {
      this.#took.push(reply.took);
      const verdict = this.judge.of(reply);
      if (verdict.is === 'right') this.revisions.add(verdict.revision);
      else this[verdict.is].push(verdict.why);
    }
  }

  get requests(): number {
    return this.#took.length;
  }

  /** The milliseconds that so large a part of them took at most, from when they were due. */
  quantile(part: number): number {
    const sorted = [...this.#took].sort((one, other) => one - other);
    return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  }

  get faults(): readonly string[] {
    return [...this.failed, ...this.wrong];
  }
}
