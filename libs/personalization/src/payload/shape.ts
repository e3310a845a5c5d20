import { getMetadataStorage } from 'class-validator';

import type { OfferedKind } from '../kinds.js';

/** A class of payload. What a request may ask for is given to each instance. */
export type PayloadClass<Payload extends object = object> = new (kinds: readonly OfferedKind[]) => Payload;

/**
 * The shape of a payload: its keys in the order of their declaration, and the classes of those that are payloads themselves.
 *
 * A key is a property with a decorator: class-validator's own metadata are the only list. A property without a decorator
 * is in no list, so a body that sends it is refused.
 */
export interface Shape {
  readonly keys: readonly string[];
  readonly parts: ReadonlyMap<string, PayloadClass>;
}

export function shapeOf(kind: NewableFunction): Shape {
  let shape = known.get(kind);
  if (!shape) known.set(kind, (shape = readShape(kind)));
  return shape;
}

const known = new Map<NewableFunction, Shape>();

function readShape(kind: NewableFunction): Shape {
  const declared = getMetadataStorage().getTargetValidationMetadatas(kind, '', true, false);
  const parts = declared
    .filter(({ name }) => name === 'isInstance')
    .map(({ propertyName, constraints }) => [propertyName, constraints[0] as PayloadClass] as const);
  return { keys: [...new Set(declared.map(({ propertyName }) => propertyName))], parts: new Map(parts) };
}
