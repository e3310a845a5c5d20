import { Faults } from './faults.js';
import { isFields, refuseUnknown } from './fields.js';
import { GradingPayload } from './grading-payload.js';
import { ReplayPayload } from './replay-payload.js';
import { ClientPayload, ConstraintsPayload, LearnerPayload, SessionPayload } from './session-payload.js';

/** An unchecked body as the payload it should be; keys that no payload has are faults. */
export function fillSession(body: unknown, pointer: string, faults: Faults): SessionPayload | null | undefined {
  const session = fill(SessionPayload, body, pointer, faults);
  if (!session) return session;
  const learner = fill(LearnerPayload, session.learner, `${pointer}/learner`, faults);
  if (learner)
    learner.constraints = fill(ConstraintsPayload, learner.constraints, `${pointer}/learner/constraints`, faults)!;
  session.learner = learner!;
  session.client = fill(ClientPayload, session.client, `${pointer}/client`, faults)!;
  return session;
}

export function fillReplay(body: unknown, faults: Faults): ReplayPayload | null | undefined {
  const replay = fill(ReplayPayload, body, '', faults);
  if (replay) replay.request = fillSession(replay.request, '/request', faults)!;
  return replay;
}

export const fillGrading = (body: unknown, faults: Faults): GradingPayload | null | undefined =>
  fill(GradingPayload, body, '', faults);

/**
 * Copies the keys that a payload has by name, so that no `__proto__` of a body can become its prototype.
 * What is not an object becomes `null`, which every payload refuses; what is absent stays so.
 */
function fill<Payload extends object>(
  Kind: { new (): Payload; readonly keys: readonly string[] },
  value: unknown,
  pointer: string,
  faults: Faults,
): Payload | null | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) return null;
  refuseUnknown(value, Kind.keys, pointer, faults);
  const payload = new Kind();
  for (const key of Kind.keys) payload[key as keyof Payload] = value[key] as Payload[keyof Payload];
  return payload;
}
