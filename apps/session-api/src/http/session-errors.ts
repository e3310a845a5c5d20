import type { SessionError } from '@session-generator/domain';
import type { Response } from 'express';

import { sendProblem } from './problem.js';

/** One answer for each way in which a request can fail; a new one does not compile until it has its own. */
const answers: Record<SessionError['kind'], { readonly status: number; readonly title: string }> = {
  'invalid-payload': { status: 400, title: 'The payload is not valid' },
  'unknown-kind': { status: 400, title: 'There is no such kind of session' },
  'unfit-scope': { status: 400, title: 'This kind of session is not of such a part of a course' },
  'unknown-course': { status: 404, title: 'There is no such course' },
  'unknown-revision': { status: 404, title: 'There is no such revision' },
  'unknown-skill': { status: 404, title: 'There is no such skill' },
  'unknown-unit': { status: 404, title: 'There is no such unit' },
  'unknown-challenge': { status: 404, title: 'There is no such challenge' },
  'course-unavailable': { status: 503, title: 'The course cannot be read now' },
  'replay-mismatch': { status: 409, title: 'The session cannot be replayed' },
};

export const isSessionError = (error: unknown): error is SessionError =>
  error instanceof Error && 'kind' in error && typeof error.kind === 'string' && Object.hasOwn(answers, error.kind);

export function sendSessionError(error: SessionError, response: Response): void {
  const { status, title } = answers[error.kind];
  if (error.kind === 'course-unavailable') response.setHeader('Retry-After', secondsToWait);
  sendProblem(response, status, { kind: error.kind, title, ...membersOf(error) });
}

const secondsToWait = '5';

function membersOf(error: SessionError): { readonly detail: string; readonly [extension: string]: unknown } {
  switch (error.kind) {
    case 'invalid-payload': {
      const { faults, total } = error;
      const count = total === 1 ? 'There is one fault' : `There are ${total} faults`;
      return { detail: `${count}: each pointer says where, each detail what to send instead.`, faults, total };
    }
    case 'course-unavailable':
      // Where courses are kept is nobody's business: the cause is in the log.
      return { detail: `Try again in ${secondsToWait} seconds.` };
    case 'replay-mismatch':
      return { detail: error.message, differs: error.differs };
    case 'unknown-challenge':
      return { detail: error.message, challenges: error.challenges };
    case 'unknown-kind':
    case 'unfit-scope':
    case 'unknown-course':
    case 'unknown-revision':
    case 'unknown-skill':
    case 'unknown-unit':
      return { detail: error.message };
  }
}
