import { ValidateBy } from 'class-validator';

import { Faults } from './faults.js';

/**
 * A property too long for a decorator on every item: class-validator sees one constraint, which reads the whole value
 * by hand in one pass. What was read, and each fault in it, is kept beside the payload.
 */
export class Bulk<Value> {
  readonly #readings = new WeakMap<object, { readonly value: Value; readonly faults: Faults }>();

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
              this.#readings.set(args!.object, { value: this.read(value, faults), faults });
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
    return this.#readings.get(payload)?.value;
  }

  /** The faults of a validated payload, with pointers that begin at the property. */
  faultsIn(payload: object): Faults {
    return this.#readings.get(payload)?.faults ?? new Faults();
  }
}
