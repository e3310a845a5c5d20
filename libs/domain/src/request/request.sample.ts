import { challengeTypeNames } from '../forms/form.js';
import { asId } from '../ids.js';
import type { Learner } from '../learner/learner.js';
import type { Models } from '../learner/models.js';
import type { Scope, SessionKind } from './kinds.js';
import type { Circumstances, SessionRequest } from './session-request.js';

/** A learner who met some components: `{ 's1/w/a': 0.3 }` remembers it with that probability. */
export const learnerSample = (met: Readonly<Record<string, number>> = {}, changes: Partial<Learner> = {}): Learner => ({
  id: 'lily',
  history: {
    ids: Object.keys(met),
    // The model of these specs reads recall from the time of the last answer.
    lastSeenAt: Object.values(met),
    right: Object.values(met).map(() => 1),
    wrong: Object.values(met).map(() => 0),
  },
  ability: 0,
  recent: [],
  mistakes: [],
  constraints: { canListen: true, canSpeak: true, canType: true },
  preferences: new Map(),
  ...changes,
});

/** Changes of kind and scope are taken as they come, so that a spec may ask for what a request cannot. */
export type RequestChanges = Partial<Circumstances & { readonly kind: SessionKind; readonly scope: Scope }>;

export const requestSample = (changes: RequestChanges = {}): SessionRequest =>
  ({
    course: asId('xx-from-yy'),
    kind: 'lesson',
    scope: { of: 'skill', skill: asId('s1') },
    length: 15,
    learner: learnerSample(),
    challengeTypes: new Set(challengeTypeNames),
    seed: 'seed',
    now: Date.UTC(2026, 0, 1),
    avoid: [],
    explain: 'off',
    answerKeys: 'inline',
    alternates: 'none',
    digest: 'd1',
    ...changes,
  }) as SessionRequest;

export const modelsSample: Models = {
  recall: { name: 'told', recall: ({ lastSeenAt }) => lastSeenAt, review: (state) => state },
  success: { name: 'half', success: (_, difficulty, recall) => Math.max(0.06, recall - difficulty / 10) },
};
