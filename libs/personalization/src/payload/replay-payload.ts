import { IsInstance, ValidateNested } from 'class-validator';

import { Text } from './rules.js';
import { SessionPayload } from './session-payload.js';

/** The body of `POST /v1/sessions/replay`: the token of a session, and the request that it was the answer to. */
export class ReplayPayload {
  static readonly keys = ['replayToken', 'request'];

  @Text(2_000, 'Send the `replayToken` of the session as it was.')
  replayToken!: string;

  @IsInstance(SessionPayload, { message: 'Send the request for the session as it was.' })
  @ValidateNested()
  request!: SessionPayload | null;
}
