import {
  asId,
  type KindAndScope,
  type Learner,
  plans,
  type Scope,
  type SessionRequest,
} from '@session-generator/domain';

import { digestOf } from './digest.js';
import type { OfferedKind } from './kinds.js';
import { checked } from './payload/check.js';
import { components, noHistory } from './payload/components.js';
import { Faults } from './payload/faults.js';
import { fill } from './payload/fill.js';
import { isoTime } from './payload/iso-time.js';
import { avoided, mistakes, recent } from './payload/lists.js';
import { ReplayPayload } from './payload/replay-payload.js';
import { type ClientPayload, type LearnerPayload, SessionPayload } from './payload/session-payload.js';
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
 * @param kinds the kinds of session that may be asked for, and what each can be of
 * @throws InvalidPayload with the first 50 faults, each a JSON pointer and what to send instead, and their number
 */
export function readSessionRequest(
  body: unknown,
  defaults: RequestDefaults,
  kinds: readonly OfferedKind[] = plans,
): SessionRequest {
  const faults = new Faults();
  return toSessionRequest(checked(fill(SessionPayload, body, faults, kinds), faults), defaults);
}

/**
 * The body of `POST /v1/sessions/replay`. Seed and time are in the token; where the request names its own, they are
 * read too.
 *
 * @throws InvalidPayload as `readSessionRequest`
 */
export function readReplayRequest(
  body: unknown,
  kinds: readonly OfferedKind[] = plans,
): { readonly token: string; readonly request: SessionRequest } {
  const faults = new Faults();
  const { replayToken, request } = checked(fill(ReplayPayload, body, faults, kinds), faults);
  return { token: replayToken, request: toSessionRequest(request!, { seed: '', now: 0 }) };
}

function toSessionRequest(payload: SessionPayload, defaults: RequestDefaults): SessionRequest {
  const { course, length, learner, client, seed, now, revision, explain, answerKeys, alternates } = payload;
  const decided = {
    ...kindAndScopeOf(payload),
    course: asId<SessionRequest['course']>(course),
    length: length ?? 15,
    learner: toLearner(learner!),
    challengeTypes: typesOf(client),
    avoid: [...new Set(avoided.valueIn(payload))].sort(),
    explain: explain ?? 'off',
    answerKeys: answerKeys ?? 'inline',
    alternates: alternates ?? 'none',
  } as const;
  return {
    ...decided,
    seed: seed ?? defaults.seed,
    now: now === undefined ? defaults.now : isoTime(now),
    ...(revision === undefined ? {} : { revision: asId(revision) }),
    digest: digestOf(decided),
  };
}

/** The payload was checked by the list of kinds, so the kind takes the scope: types cannot see a list given at run time. */
const kindAndScopeOf = (payload: SessionPayload) => ({ kind: payload.kind, scope: scopeOf(payload) }) as KindAndScope;

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
