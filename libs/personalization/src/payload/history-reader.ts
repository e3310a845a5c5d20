import type { ComponentHistory, MemoryState } from '@session-generator/domain';

import { type Faults, step } from './faults.js';
import { isFields } from './fields.js';
import { isoTime, sendTime } from './iso-time.js';
import { hasRepeats, repeatsOf } from './repeats.js';
import { isId, sendId } from './text.js';

/** Checks the history of component after component, and keeps it in columns. */
export class HistoryReader {
  readonly #ids: string[];
  readonly #lastSeenAt: Float64Array;
  readonly #right: Float64Array;
  readonly #wrong: Float64Array;
  #memory: (MemoryState | undefined)[] | undefined;
  #named = 0;

  /** @param pointer where a key of a row stands in what was sent */
  constructor(
    rows: number,
    private readonly faults: Faults,
    private readonly pointer: (row: number, key: string) => string,
  ) {
    this.#ids = new Array<string>(rows).fill('');
    this.#lastSeenAt = new Float64Array(rows);
    this.#right = new Float64Array(rows);
    this.#wrong = new Float64Array(rows);
  }

  take(row: number, id: unknown, lastSeenAt: unknown, right: unknown, wrong: unknown, memory: unknown): void {
    this.#ids[row] = this.#id(row, id);
    const state = memory === undefined || memory === null ? undefined : this.#state(row, memory);
    if (state) {
      this.#memory ??= new Array<undefined>(this.#ids.length).fill(undefined);
      this.#memory[row] = state;
    }
    const rightly = (this.#right[row] = this.#count(row, 'right', right, memory));
    const wrongly = (this.#wrong[row] = this.#count(row, 'wrong', wrong, memory));
    this.#lastSeenAt[row] = this.#time(row, lastSeenAt, rightly + wrongly > 0 || state !== undefined);
  }

  history(): ComponentHistory {
    this.#refuseRepeats();
    return {
      ids: this.#ids,
      lastSeenAt: this.#lastSeenAt,
      right: this.#right,
      wrong: this.#wrong,
      ...(this.#memory ? { memory: this.#memory } : {}),
    };
  }

  #id(row: number, id: unknown): string {
    if (isId(id)) {
      this.#named++;
      return id;
    }
    this.#fault(row, 'id', sendId);
    return '';
  }

  #count(row: number, key: 'right' | 'wrong', value: unknown, memory: unknown): number {
    // Adding 0 turns -0 into 0, so that both are the same request.
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e9) return value + 0;
    const mayBeLeftOut = value === undefined && memory !== undefined && memory !== null;
    if (!mayBeLeftOut) this.#fault(row, key, 'Send a whole number from 0 to 1000000000.');
    return 0;
  }

  #time(row: number, value: unknown, wasAnswered: boolean): number {
    if (value === undefined || value === null) {
      if (wasAnswered) this.#fault(row, 'lastSeenAt', `It was answered, so say when it was last seen. ${sendTime}`);
      return NaN;
    }
    const time = typeof value === 'string' ? isoTime(value) : NaN;
    if (Number.isNaN(time)) this.#fault(row, 'lastSeenAt', sendTime);
    return time;
  }

  #state(row: number, memory: unknown): MemoryState | undefined {
    if (!isFields(memory)) {
      this.#fault(row, 'memory', 'Send an object {"stability", "difficulty"}, or null.');
      return undefined;
    }
    const { stability, difficulty } = memory;
    const stable = typeof stability === 'number' && stability > 0 && stability < Infinity;
    const difficult = typeof difficulty === 'number' && difficulty >= 1 && difficulty <= 10;
    const pointer = (key: string) => () => this.pointer(row, 'memory') + step(key);
    if (!stable) this.faults.add(pointer('stability'), 'Send the days of stability: a number above 0.');
    if (!difficult) this.faults.add(pointer('difficulty'), 'Send a number from 1 to 10.');
    return stable && difficult ? { stability, difficulty } : undefined;
  }

  #refuseRepeats(): void {
    if (this.#named === this.#ids.length && !hasRepeats(this.#ids)) return;
    for (const { row, first } of repeatsOf(this.#ids)) {
      this.#fault(row, 'id', `Sent twice, first at ${first}: send one history, since only you can merge them.`);
    }
  }

  #fault(row: number, key: string, detail: string): void {
    this.faults.add(() => this.pointer(row, key), detail);
  }
}
