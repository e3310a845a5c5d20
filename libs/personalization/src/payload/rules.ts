import { IsBoolean, IsIn, IsInt, IsNumber, Max, Min, ValidateBy, ValidateIf } from 'class-validator';

import { isText } from './text.js';
import { isoTime, sendTime } from './iso-time.js';

/** May be left out; `null` is a value, and the wrong one. */
export const Optional = (): PropertyDecorator => ValidateIf((_payload, value) => value !== undefined);

export const Text = (atMost: number, message: string): PropertyDecorator =>
  ValidateBy(
    { name: 'text', constraints: [1, atMost], validator: { validate: (value) => isText(value, atMost) } },
    { message },
  );

export const Time = (): PropertyDecorator =>
  ValidateBy(
    { name: 'time', validator: { validate: (value) => typeof value === 'string' && isoTime(value) >= 0 } },
    { message: sendTime },
  );

export const WholeNumber = (min: number, max: number, message: string): PropertyDecorator =>
  all(IsInt({ message }), Min(min, { message }), Max(max, { message }));

export const Real = (min: number, max: number, message: string): PropertyDecorator =>
  all(IsNumber({ allowNaN: false, allowInfinity: false }, { message }), Min(min, { message }), Max(max, { message }));

export const OneOf = (values: readonly string[], message = `Send ${listed(values)}.`): PropertyDecorator =>
  IsIn([...values], { message });

export const YesOrNo = (): PropertyDecorator => IsBoolean({ message: 'Send true or false.' });

const all =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    decorators.forEach((decorate) => decorate(target, property));

const listed = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' or ');
