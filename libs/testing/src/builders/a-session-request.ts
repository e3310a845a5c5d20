import {
  asId,
  challengeTypeNames,
  type Circumstances,
  type Scope,
  type SessionKind,
  type SessionRequest,
} from '@session-generator/domain';

import { aLearner, aMoment } from './a-learner.js';

/** A lesson of 15 on the first skill of `aCourse`, for `aLearner`, on a client that shows every type. */
export const aSessionRequest = (overrides: RequestOverrides = {}): SessionRequest =>
  ({
    course: asId('es-from-en'),
    kind: 'lesson',
    scope: { of: 'skill', skill: asId('basics/food') },
    length: 15,
    learner: aLearner(),
    challengeTypes: new Set(challengeTypeNames),
    seed: 'seed',
    now: aMoment,
    avoid: [],
    explain: 'off',
    answerKeys: 'inline',
    alternates: 'none',
    digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ...overrides,
  }) as SessionRequest;

/** Kind and scope are taken as they come: a drawn kind has no type of its own. */
export type RequestOverrides = Partial<Circumstances & { readonly kind: SessionKind; readonly scope: Scope }>;
