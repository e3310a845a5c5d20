import { asId, type Learner, type Scope, type SessionRequest } from '@session-generator/domain';

import { digestOf } from './digest.js';
import { checked } from './payload/check.js';
import { components, noHistory } from './payload/components.js';
import { Faults } from './payload/faults.js';
import { fillReplay, fillSession } from './payload/fill.js';
import { isoTime } from './payload/iso-time.js';
import { avoided, mistakes, recent } from './payload/lists.js';
import type { ClientPayload, LearnerPayload, SessionPayload } from './payload/session-payload.js';
import { allTypes, preferences, shownTypes } from './payload/types.js';

/** What the caller of the service may leave to it. */
export interface RequestDefaults {
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The body of `POST /v1/sessions` as a request for a session.
 *
 * @throws InvalidPayload with the first 50 faults, each a JSON pointer and what to send instead, and their number
 */
export function readSessionRequest(body: unknown, defaults: RequestDefaults): SessionRequest {
  const faults = new Faults();
  return toSessionRequest(checked(fillSession(body, '', faults), faults), defaults);
}

/**
 * The body of `POST /v1/sessions/replay`. Seed and time are in the token; where the request names its own, they are
 * read too.
 *
 * @throws InvalidPayload as `readSessionRequest`
 */
export function readReplayRequest(body: unknown): { readonly token: string; readonly request: SessionRequest } {
  const faults = new Faults();
  const { replayToken, request } = checked(fillReplay(body, faults), faults);
  return { token: replayToken, request: toSessionRequest(request!, { seed: '', now: 0 }) };
}

function toSessionRequest(payload: SessionPayload, defaults: RequestDefaults): SessionRequest {
  const { course, kind, length, learner, client, seed, now, revision, explain, answerKeys, alternates } = payload;
  const decided = {
    course: asId<SessionRequest['course']>(course),
    kind,
    scope: scopeOf(payload),
    length: length ?? 15,
    learner: toLearner(learner!),
    challengeTypes: typesOf(client),
    avoid: [...new Set(avoided.valueIn(payload))].sort(),
    explain: explain ?? 'off',
    answerKeys: answerKeys ?? 'inline',
    alternates: alternates ?? 'none',
  } as const;
  // The payload has checked that the kind takes the scope.
  return {
    ...decided,
    seed: seed ?? defaults.seed,
    now: now === undefined ? defaults.now : isoTime(now),
    ...(revision === undefined ? {} : { revision: asId(revision) }),
    digest: digestOf(decided),
  } as SessionRequest;
}

const scopeOf = ({ skill, unit }: SessionPayload): Scope => {
  if (skill !== undefined) return { of: 'skill', skill: asId(skill) };
  return unit === undefined ? { of: 'course' } : { of: 'unit', unit: asId(unit) };
};

const typesOf = (client: ClientPayload | null | undefined): SessionRequest['challengeTypes'] =>
  (client && shownTypes.valueIn(client)) ?? allTypes;

function toLearner(payload: LearnerPayload): Learner {
  const { canListen = true, canSpeak = true, canType = true } = payload.constraints ?? {};
  return {
    id: payload.id,
    history: components.valueIn(payload) ?? noHistory,
    ability: (payload.ability ?? 0) + 0,
    recent: recent.valueIn(payload) ?? [],
    mistakes: mistakes.valueIn(payload) ?? [],
    constraints: { canListen, canSpeak, canType },
    preferences: preferences.valueIn(payload) ?? new Map(),
  };
}
