import type { Response } from 'express';

/** What a problem says beside its status (RFC 9457); more members may follow. */
export interface Problem {
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** Sends a problem as `application/problem+json`, with the id of the request to report it by. */
export function sendProblem(response: Response, status: number, { kind, title, detail, ...more }: Problem): void {
  const type = `urn:session-generator:problem:${kind}`;
  const requestId = response.getHeader('X-Request-Id');
  response
    .status(status)
    .setHeader('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify({ type, title, status, detail, ...more, requestId }));
}
