import type { OfferedKind } from '../kinds.js';
import { type Faults, step } from './faults.js';
import { isFields, refuseUnknown } from './fields.js';
import { type PayloadClass, shapeOf } from './shape.js';

/**
 * An unchecked body as the payload that it should be, with those nested in it. Keys that the payload does not have are faults.
 *
 * Keys are copied by name, so that no `__proto__` of a body can become a prototype. What is not an object becomes `null`,
 * which every payload refuses; what is absent stays so.
 */
export function fill<Payload extends object>(
  Kind: PayloadClass<Payload>,
  value: unknown,
  faults: Faults,
  kinds: readonly OfferedKind[],
  pointer = '',
): Payload | null | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) return null;
  const { keys, parts } = shapeOf(Kind);
  refuseUnknown(value, keys, pointer, faults);
  const payload = new Kind(kinds);
  for (const key of keys) {
    const Part = parts.get(key);
    const sent = Part ? fill(Part, value[key], faults, kinds, pointer + step(key)) : value[key];
    payload[key as keyof Payload] = sent as Payload[keyof Payload];
  }
  return payload;
}
