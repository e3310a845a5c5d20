import { generateSession, unwrap, type Course, type Session, type SessionRequest } from '@session-generator/domain';
import { HalfLifeRegression, LogisticSuccess, readSessionRequest } from '@session-generator/personalization';

import { now, type SessionBody } from './learner.js';

const models = { recall: new HalfLifeRegression(), success: new LogisticSuccess() };

/** The request that the service would read from a body. */
export const requestOf = (body: SessionBody): SessionRequest => readSessionRequest(body, { seed: 'seed', now });

/** A session under the n-th seed, with the models of the service. */
export const sessionOf = (course: Course, request: SessionRequest, n: number): Session =>
  unwrap(generateSession(course, { ...request, seed: `seed-${n}` }, models));
