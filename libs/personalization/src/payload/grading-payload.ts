import { ValidateBy, ValidateIf } from 'class-validator';

import { answers, lacksSeed } from './answers.js';
import { Optional, Text } from './rules.js';
import { isAnswer, isId, longestId, longestSeed, sendAnswer, sendChoice, sendId, sendSeedOfSession } from './text.js';

const orMany = 'Or send many at once as `answers`, and leave this out.';

/** The body of `POST /v1/answers/grade`: one answer as `challenge` and `answer` or `choice`, or many as `answers`. */
export class GradingPayload {
  @Text(longestId, sendId) course!: string;
  @Optional() @Text(longestId, sendId) revision?: string;

  @OfOne('challenge', isId, `${sendId} ${orMany}`)
  challenge?: string;

  @OfOne(
    'answer',
    isAnswer,
    `${sendAnswer} ${orMany}`,
    ({ answer, choice }) => answer !== undefined || choice === undefined,
  )
  answer?: string;

  /** The id of a choice instead of an answer. */
  @OfOne('choice', isId, sendChoice, ({ answer, choice }) => answer === undefined && choice !== undefined)
  choice?: string;

  /** That of the session; needed for each choice that brings none of its own. */
  @ValidateIf((payload: GradingPayload) => payload.seed !== undefined || lacksSeed(payload))
  @Text(longestSeed, sendSeedOfSession)
  seed?: string;

  @Optional() @answers.Readable() answers?: unknown;
}

/** Needed if there are no `answers` and nothing stands in its place; one too many otherwise. */
function OfOne(
  key: 'challenge' | 'answer' | 'choice',
  isValid: (value: unknown) => boolean,
  message: string,
  isNeeded: (payload: GradingPayload) => boolean = () => true,
): PropertyDecorator {
  const isExpected = (payload: GradingPayload) => payload.answers === undefined && isNeeded(payload);
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
