import { engineVersion } from '@session-generator/domain';
import { Router } from 'express';

import type { Readiness } from '../lifecycle/readiness.js';
import { onlyAllow } from './problems.js';

/** Whether the process is alive, whether it should be sent requests, and what it answers to. */
export function healthRouter(readiness: Readiness): Router {
  const router = Router();
  router
    .route('/healthz')
    .get((_request, response) => void response.json({ status: 'alive' }))
    .all(onlyAllow('GET', 'HEAD'));
  router
    .route('/readyz')
    .get((_request, response) => {
      const { ready, draining, warm } = readiness;
      const status = ready ? 'ready' : draining ? 'shutting down' : 'no course could be opened yet';
      response.status(ready ? 200 : 503).json({ status, courses: warm });
    })
    .all(onlyAllow('GET', 'HEAD'));
  router
    .route('/')
    .get((_request, response) => void response.json(index))
    .all(onlyAllow('GET', 'HEAD'));
  return router;
}

const index = {
  name: 'Session Generator',
  engine: engineVersion,
  paths: [
    'POST /v1/sessions',
    'POST /v1/sessions/replay',
    'POST /v1/answers/grade',
    'GET /v1/courses',
    'GET /v1/courses/{course}',
    'GET /v1/challenge-types',
    'GET /healthz',
    'GET /readyz',
  ],
};
