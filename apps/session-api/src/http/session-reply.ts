import type { Session } from '@session-generator/domain';
import type { Response } from 'express';

/** Sends a session: one learner's, so no cache may keep it. At once, since what `response.json` does besides takes time. */
export function sendSession(response: Response, session: Session): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(session));
}
