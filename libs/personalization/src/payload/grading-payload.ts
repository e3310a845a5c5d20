import { ValidateBy, ValidateIf } from 'class-validator';

import { answers } from './answers.js';
import { Optional, Text } from './rules.js';
import { isAnswer, isId, longestId, sendAnswer, sendId } from './text.js';

/** The body of `POST /v1/answers/grade`: one answer as `challenge` and `answer`, or many as `answers`. */
export class GradingPayload {
  @Text(longestId, sendId) course!: string;
  @Optional() @Text(longestId, sendId) revision?: string;

  @OfOne('challenge', isId, `${sendId} Or send many at once as \`answers\`, and leave this out.`)
  challenge?: string;

  @OfOne('answer', isAnswer, `${sendAnswer} Or send many at once as \`answers\`, and leave this out.`)
  answer?: string;

  @Optional() @answers.Readable() answers?: unknown;
}

/** Needed where there are no `answers`, and one too many where there are. */
function OfOne(key: 'challenge' | 'answer', isValid: (value: unknown) => boolean, message: string): PropertyDecorator {
  const isExpected = (payload: GradingPayload) => payload.answers === undefined;
  const decorators = [
    ValidateIf((payload: GradingPayload) => isExpected(payload) || payload[key] !== undefined),
    ValidateBy(
      {
        name: 'ofOne',
        validator: { validate: (value, args) => isValid(value) && isExpected(args!.object as GradingPayload) },
      },
      { message },
    ),
  ];
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}
