import type { CourseStore } from '@session-generator/domain';
import type { ErrorRequestHandler, RequestHandler } from 'express';

import type { Log } from '../log.js';
import { nearestKnown } from './nearest-known.js';
import { sendProblem } from './problem.js';
import { requestFault } from './request-faults.js';
import { isSessionError, sendSessionError } from './session-errors.js';

/** The last handler: whatever went wrong, as a problem. What is not the request's fault is logged, and told to nobody. */
export const problems =
  (log: Log, courses: CourseStore): ErrorRequestHandler =>
  async (error: unknown, request, response, next) => {
    const failed = { err: error, method: request.method, path: request.path, id: response.getHeader('X-Request-Id') };
    if (response.headersSent) return next(error);
    if (isSessionError(error)) {
      if (error.kind === 'course-unavailable') log.error(failed, 'A course cannot be read');
      return sendSessionError(error, await nearestKnown(error, courses), response);
    }
    const fault = requestFault(error);
    if (fault) return sendProblem(response, fault.status, fault.problem);
    log.error(failed, 'A request failed');
    return sendProblem(response, 500, {
      kind: 'internal',
      title: 'The service failed',
      detail: 'This is a fault of ours. Report it with the requestId.',
    });
  };

export const notFound: RequestHandler = ({ path }, response) =>
  sendProblem(response, 404, {
    kind: 'not-found',
    title: 'There is nothing here',
    detail: `There is no ${JSON.stringify(path)}. GET / lists what there is.`,
  });

/** Ends a route: what else may be done there. */
export const onlyAllow =
  (...methods: readonly string[]): RequestHandler =>
  ({ method }, response) => {
    response.setHeader('Allow', methods.join(', '));
    if (method === 'OPTIONS') return void response.status(204).end();
    return sendProblem(response, 405, {
      kind: 'method-not-allowed',
      title: `${method} is not allowed here`,
      detail: `Use ${methods.join(' or ')}.`,
    });
  };
