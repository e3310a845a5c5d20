import type { PayloadFault } from '@session-generator/domain';

/** The faults of a payload: all are counted, the first 50 are kept. A place is told once, however many rules it breaks. */
export class Faults {
  readonly #kept: PayloadFault[] = [];
  #total = 0;

  get kept(): readonly PayloadFault[] {
    return this.#kept;
  }

  get total(): number {
    return this.#total;
  }

  /** @param pointer a JSON pointer; @param detail what to send instead. Both are made only where the fault is kept. */
  add(pointer: () => string, detail: string | (() => string)): void {
    this.#total++;
    if (this.#kept.length >= atMost) return;
    this.#kept.push({ pointer: pointer(), detail: typeof detail === 'string' ? detail : detail() });
  }

  /** Takes over the faults of a part that stands at `pointer`. */
  addAll(pointer: string, part: Faults): void {
    for (const fault of part.kept) this.add(() => pointer + fault.pointer, fault.detail);
    this.#total += part.total - part.kept.length;
  }
}

const atMost = 50;

/** A property name or an index as one step of a JSON pointer (RFC 6901). */
export const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
