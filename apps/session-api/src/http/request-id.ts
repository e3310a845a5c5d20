import { randomUUID } from 'node:crypto';

import type { RequestHandler } from 'express';

/** Every reply carries an `X-Request-Id`: the one that was sent, where it is a plain one, else a new one. */
export const requestId: RequestHandler = (request, response, next) => {
  const sent = request.get('x-request-id');
  response.setHeader('X-Request-Id', sent !== undefined && isPlain(sent) ? sent : randomUUID());
  next();
};

const isPlain = (id: string): boolean => /^[\w.:/+=@-]{1,128}$/.test(id);
