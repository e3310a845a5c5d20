import { IsInstance, ValidateBy, ValidateIf, ValidateNested, type ValidationOptions } from 'class-validator';

import { isoTime, sendTime } from './iso-time.js';
import { shapeOf } from './shape.js';
import { isText } from './text.js';

/** May be left out; `null` is a value, and the wrong one. (class-validator's `IsOptional` takes `null` too.) */
export const Optional = (): PropertyDecorator => ValidateIf((_payload, value) => value !== undefined);

/** As `Length`, but in UTF-16 units, and without lone surrogates. */
export const Text = (atMost: number, message: string): PropertyDecorator =>
  ValidateBy(
    { name: 'text', constraints: [1, atMost], validator: { validate: (value) => isText(value, atMost) } },
    { message },
  );

/** As `IsISO8601`, but only in UTC, and only times that exist. */
export const Time = (): PropertyDecorator =>
  ValidateBy(
    { name: 'time', validator: { validate: (value) => typeof value === 'string' && isoTime(value) >= 0 } },
    { message: sendTime },
  );

/** A payload in a payload. */
export const Part =
  (
    kind: NewableFunction,
    message = (): string => `Send an object of ${shapeOf(kind).keys.join(', ')}.`,
  ): PropertyDecorator =>
  (target, property) => {
    IsInstance(kind as new () => object, { message })(target, property);
    ValidateNested()(target, property);
  };

/** What to send where `IsIn` takes one of few texts. */
export const oneOf: ValidationOptions = {
  message: ({ constraints }) => `Send ${listed(constraints[0] as readonly string[])}.`,
};

/** What to send where `IsBoolean` takes nothing else. */
export const yesOrNo: ValidationOptions = { message: 'Send true or false.' };

export const listed = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' or ');
