import { sessionKinds, type SessionKind, type SessionRequest } from '@session-generator/domain';
import { IsInstance, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

import { components } from './components.js';
import { avoided, mistakes, recent } from './lists.js';
import { OneOf, Optional, Real, Text, Time, WholeNumber, YesOrNo } from './rules.js';
import { isId, longestId, longestSeed, sendId, sendSeed } from './text.js';
import { preferences, shownTypes } from './types.js';

const sendObject = (keys: readonly string[]): string => `Send an object of ${keys.join(', ')}.`;

/** What a learner can do at the moment; all of it unless it says otherwise. */
export class ConstraintsPayload {
  static readonly keys = ['canListen', 'canSpeak', 'canType'];

  @Optional() @YesOrNo() canListen?: boolean;
  @Optional() @YesOrNo() canSpeak?: boolean;
  @Optional() @YesOrNo() canType?: boolean;
}

/** What the caller knows about a learner. */
export class LearnerPayload {
  static readonly keys = ['id', 'components', 'ability', 'recent', 'mistakes', 'constraints', 'preferences'];

  @Text(longestId, sendId)
  id!: string;

  @Optional() @components.Readable() components?: unknown;

  /** In logits; 0 is the average learner. */
  @Optional() @Real(-10, 10, 'Send a number from -10 to 10, in logits; 0 is the average learner.') ability?: number;

  @Optional() @recent.Readable() recent?: unknown;
  @Optional() @mistakes.Readable() mistakes?: unknown;
  @Optional() @preferences.Readable() preferences?: unknown;

  @Optional()
  @IsInstance(ConstraintsPayload, { message: sendObject(ConstraintsPayload.keys) })
  @ValidateNested()
  constraints?: ConstraintsPayload | null;
}

/** What the client can show. */
export class ClientPayload {
  static readonly keys = ['challengeTypes'];

  @Optional() @shownTypes.Readable() challengeTypes?: unknown;
}

/** The body of `POST /v1/sessions`, as a client sends it. */
export class SessionPayload {
  static readonly keys = [
    ...['course', 'kind', 'skill', 'unit', 'length', 'learner', 'client', 'avoid'],
    ...['seed', 'now', 'revision', 'explain', 'answerKeys', 'alternates'],
  ];

  @Text(longestId, sendId) course!: string;
  @OneOf(sessionKinds) kind!: SessionKind;

  @ValidateIf(({ kind, skill }: SessionPayload) => kind === 'lesson' || skill !== undefined)
  @Text(longestId, 'Send the id of a skill, such as "basics/food": a lesson is of one, and a practice may be.')
  skill?: string;

  @Optional() @UnitOfPractice() unit?: string;
  @Optional() @WholeNumber(1, 50, 'Send a whole number from 1 to 50, or leave it out for 15.') length?: number;

  @IsInstance(LearnerPayload, { message: sendObject(LearnerPayload.keys) })
  @ValidateNested()
  learner!: LearnerPayload | null;

  @Optional()
  @IsInstance(ClientPayload, { message: sendObject(ClientPayload.keys) })
  @ValidateNested()
  client?: ClientPayload | null;

  @Optional() @avoided.Readable() avoid?: unknown;
  @Optional() @Text(longestSeed, sendSeed) seed?: string;
  @Optional() @Time() now?: string;
  @Optional() @Text(longestId, sendId) revision?: string;
  @Optional() @OneOf(['off', 'summary', 'full']) explain?: SessionRequest['explain'];
  @Optional() @OneOf(['inline', 'withheld']) answerKeys?: SessionRequest['answerKeys'];
  @Optional() @OneOf(['none', 'full']) alternates?: SessionRequest['alternates'];
}

function UnitOfPractice(): PropertyDecorator {
  const isUnitOfPractice = (unit: unknown, { kind, skill }: SessionPayload): boolean =>
    isId(unit) && kind !== 'lesson' && skill === undefined;
  return ValidateBy(
    {
      name: 'unitOfPractice',
      validator: { validate: (unit, args) => isUnitOfPractice(unit, args!.object as SessionPayload) },
    },
    {
      message: 'Send the id of a unit, for a practice without a skill; a lesson is of a skill, so leave the unit out.',
    },
  );
}
