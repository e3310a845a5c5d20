import { readReplayToken } from '@session-generator/domain';
import { ValidateBy } from 'class-validator';

import { Part } from './rules.js';
import { SessionPayload } from './session-payload.js';

/** The body of `POST /v1/sessions/replay`: the token of a session, and the request that it was the answer to. */
export class ReplayPayload {
  @ReplayToken() replayToken!: string;
  @Part(SessionPayload, () => 'Send the request for the session as it was.') request!: SessionPayload | null;
}

/** A token that a session of this service can have had: its digest is a SHA-256. */
function ReplayToken(): PropertyDecorator {
  const isToken = (value: unknown): boolean => {
    const read = typeof value === 'string' ? readReplayToken(value) : undefined;
    return read?.ok === true && /^[0-9a-f]{64}$/.test(read.value.digest);
  };
  return ValidateBy(
    { name: 'replayToken', validator: { validate: isToken } },
    { message: 'Send the `replayToken` of the session as it was.' },
  );
}
