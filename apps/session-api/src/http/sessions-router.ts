import { randomUUID } from 'node:crypto';

import type { SessionGenerator } from '@session-generator/domain';
import { readReplayRequest, readSessionRequest } from '@session-generator/personalization';
import { Router } from 'express';

import type { SessionPlans } from '../session-plans.js';
import { jsonBody } from './json-body.js';
import { onlyAllow } from './problems.js';
import { sendSession } from './session-reply.js';

/** Body → request → session → reply. A seed or a time that was not sent is chosen here, and echoed in the session. */
export function sessionsRouter(sessions: SessionGenerator, { all: kinds }: SessionPlans): Router {
  const router = Router();
  router
    .route('/')
    .post(...jsonBody, async ({ body }, response) => {
      const request = readSessionRequest(body, { seed: randomUUID(), now: Date.now() }, kinds);
      sendSession(response, await sessions.generate(request));
    })
    .all(onlyAllow('POST'));
  router
    .route('/replay')
    .post(...jsonBody, async ({ body }, response) => {
      const { token, request } = readReplayRequest(body, kinds);
      sendSession(response, await sessions.replay(token, request));
    })
    .all(onlyAllow('POST'));
  return router;
}
