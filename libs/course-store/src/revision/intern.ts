/** Values that stand once each, in the order in which they were first used, and are referred to by their row. */
export class Interned<Value> {
  readonly values: Value[] = [];
  readonly #rows = new Map<string, number>();

  constructor(private readonly keyOf: (value: Value) => string) {}

  rowOf(value: Value): number {
    const key = this.keyOf(value);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    this.#rows.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
