import { ValidateBy } from 'class-validator';

import { Faults } from './faults.js';

/**
 * A property too long for a decorator on every item: class-validator sees one constraint, which reads the whole value
 * by hand in one pass. What was read, and each fault in it, is kept in the payload under a symbol. (A `WeakMap` would let
 * no learner go before the next full garbage collection, and copy each until then.)
 */
export class Bulk<Value> {
  readonly #reading = Symbol('reading');

  constructor(
    readonly name: string,
    private readonly read: (value: unknown, faults: Faults) => Value,
  ) {}

  /** The decorator of the property. */
  get Readable(): () => PropertyDecorator {
    return () =>
      ValidateBy(
        {
          name: this.name,
          validator: {
            validate: (value, args) => {
              const faults = new Faults();
              (args!.object as Read<Value>)[this.#reading] = { value: this.read(value, faults), faults };
              return faults.total === 0;
            },
            defaultMessage: (args) =>
              this.faultsIn(args!.object)
                .kept.slice(0, 10)
                .map(({ pointer, detail }) => `${args!.property}${pointer}: ${detail}`)
                .join(' '),
          },
        },
        { context: { bulk: this } },
      );
  }

  /** What a validated payload holds, or `undefined` where it leaves the property out. */
  valueIn(payload: object): Value | undefined {
    return (payload as Read<Value>)[this.#reading]?.value;
  }

  /** The faults of a validated payload, with pointers that begin at the property. */
  faultsIn(payload: object): Faults {
    return (payload as Read<Value>)[this.#reading]?.faults ?? new Faults();
  }
}

interface Read<Value> {
  [reading: symbol]: { readonly value: Value; readonly faults: Faults } | undefined;
}
