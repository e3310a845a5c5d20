import type { AnswerGrader } from '@session-generator/domain';
import { readGradingRequest } from '@session-generator/personalization';
import { Router } from 'express';

import { jsonBody } from './json-body.js';
import { onlyAllow } from './problems.js';

/** Answers to challenges, one or many → their verdicts. What a learner answered is nobody else's, so no cache keeps it. */
export function answersRouter(answers: AnswerGrader): Router {
  const router = Router();
  router
    .route('/grade')
    .post(...jsonBody, async ({ body }, response) => {
      const graded = await answers.grade(readGradingRequest(body));
      response.setHeader('Cache-Control', 'no-store').json(graded);
    })
    .all(onlyAllow('POST'));
  return router;
}
