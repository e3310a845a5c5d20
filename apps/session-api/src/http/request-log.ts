import type { RequestHandler } from 'express';

import type { Log } from '../log.js';

/**
 * A line for each request that failed by our fault or took long, and none for the rest: a line costs more than a session.
 * A service that says that it is not ready has not failed.
 */
export const requestLog =
  (log: Log, slow = 500): RequestHandler =>
  ({ method, path }, response, next) => {
    const began = performance.now();
    response.once('close', () => {
      const ms = Math.round(performance.now() - began);
      const { statusCode: status, writableFinished: answered } = response;
      const failed = !answered || (status >= 500 && path !== '/readyz');
      if (!failed && ms < slow) return;
      log.warn({ method, path, status, ms, answered, id: response.getHeader('X-Request-Id') }, 'A request to look at');
    });
    next();
  };
