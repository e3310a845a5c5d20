import type { SessionRequest } from '@session-generator/domain';
import { IsBoolean, IsIn, IsInt, IsNumber, Max, Min } from 'class-validator';

import type { OfferedKind } from '../kinds.js';
import { components } from './components.js';
import { avoided, mistakes, recent } from './lists.js';
import { Offered, ScopeOfKind } from './offered.js';
import { oneOf, Optional, Part, Text, Time, yesOrNo } from './rules.js';
import { longestId, longestSeed, sendId, sendSeed } from './text.js';
import { preferences, shownTypes } from './types.js';

/** What a learner can do at the moment; all of it unless it says otherwise. */
export class ConstraintsPayload {
  @Optional() @IsBoolean(yesOrNo) canListen?: boolean;
  @Optional() @IsBoolean(yesOrNo) canSpeak?: boolean;
  @Optional() @IsBoolean(yesOrNo) canType?: boolean;
}

const anAbility = { message: 'Send a number from -10 to 10, in logits; 0 is the average learner.' };

/** What the caller knows about a learner. */
export class LearnerPayload {
  @Text(longestId, sendId) id!: string;
  @Optional() @components.Readable() components?: unknown;

  /** In logits; 0 is the average learner. */
  @Optional() @IsNumber({}, anAbility) @Min(-10, anAbility) @Max(10, anAbility) ability?: number;

  @Optional() @recent.Readable() recent?: unknown;
  @Optional() @mistakes.Readable() mistakes?: unknown;
  @Optional() @Part(ConstraintsPayload) constraints?: ConstraintsPayload | null;
  @Optional() @preferences.Readable() preferences?: unknown;
}

/** What the client can show. */
export class ClientPayload {
  @Optional() @shownTypes.Readable() challengeTypes?: unknown;
}

const aLength = { message: 'Send a whole number from 1 to 50, or leave it out for 15.' };

/** The body of `POST /v1/sessions`, as a client sends it. */
export class SessionPayload {
  /** @param kinds the kinds of session that are offered. It has no decorator, so no body can send it. */
  constructor(readonly kinds: readonly OfferedKind[]) {}

  @Text(longestId, sendId) course!: string;
  @Offered() kind!: string;
  @ScopeOfKind('skill') skill?: string;
  @ScopeOfKind('unit') unit?: string;
  @Optional() @IsInt(aLength) @Min(1, aLength) @Max(50, aLength) length?: number;
  @Part(LearnerPayload) learner!: LearnerPayload | null;
  @Optional() @Part(ClientPayload) client?: ClientPayload | null;
  @Optional() @avoided.Readable() avoid?: unknown;
  @Optional() @Text(longestSeed, sendSeed) seed?: string;
  @Optional() @Time() now?: string;
  @Optional() @Text(longestId, sendId) revision?: string;
  @Optional() @IsIn(['off', 'summary', 'full'], oneOf) explain?: SessionRequest['explain'];
  @Optional() @IsIn(['inline', 'withheld'], oneOf) answerKeys?: SessionRequest['answerKeys'];
  @Optional() @IsIn(['none', 'full'], oneOf) alternates?: SessionRequest['alternates'];
}
