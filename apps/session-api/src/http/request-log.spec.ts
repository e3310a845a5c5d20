import { EventEmitter } from 'node:events';

import type { Request, Response } from 'express';

import type { Log } from '../log.js';
import { requestLog } from './request-log.js';

describe('requestLog', () => {
  const told = (path: string, statusCode: number, { answered = true, slow = 500 } = {}): readonly string[] => {
    const lines: string[] = [];
    const log: Log = { info: () => undefined, warn: (_, message) => void lines.push(message), error: () => undefined };
    const response = Object.assign(new EventEmitter(), {
      statusCode,
      writableFinished: answered,
      getHeader: () => 'id',
    });
    requestLog(log, slow)({ method: 'GET', path } as Request, response as unknown as Response, () => undefined);
    response.emit('close');
    return lines;
  };

  test.each([
    ['a session', '/v1/sessions', 200],
    ['a mistake of the caller', '/v1/sessions', 400],
    ['that it is not ready, which is an answer', '/readyz', 503],
  ])('does not tell %s', (_, path, status) => {
    expect(told(path, status)).toEqual([]);
  });

  test.each([
    ['a course that cannot be read', 503, {}],
    ['a fault of ours', 500, {}],
    ['a caller that went away', 200, { answered: false }],
    ['an answer that took long', 200, { slow: 0 }],
  ])('tells %s', (_, status, how) => {
    expect(told('/v1/sessions', status, how)).toEqual(['A request to look at']);
  });
});
