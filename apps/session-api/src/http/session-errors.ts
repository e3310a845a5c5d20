import { didYouMean, type SessionError } from '@session-generator/domain';
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

/** @param nearest the ids that an unknown one may have meant */
export function sendSessionError(error: SessionError, nearest: readonly string[], response: Response): void {
  const { status, title } = answers[error.kind];
  if (error.kind === 'course-unavailable') response.setHeader('Retry-After', secondsToWait);
  sendProblem(response, status, { kind: error.kind, title, ...membersOf(error, nearest) });
}

const secondsToWait = '5';

interface Members {
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** The domain says what is wrong; what to ask this service for is said here. */
function membersOf(error: SessionError, nearest: readonly string[]): Members {
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
      return {
        detail: `${error.message} Send the revision of the session that the challenges are of.`,
        challenges: error.challenges,
      };
    case 'unknown-kind':
      return { detail: error.message, kinds: error.kinds };
    case 'unfit-scope':
      return { detail: error.message };
    case 'unknown-revision':
      return { detail: `${error.message} Leave the revision out to get the live one.` };
    case 'unknown-course':
      return { detail: `${error.message}${didYouMean(nearest)} GET /v1/courses lists those there are.`, nearest };
    case 'unknown-skill':
    case 'unknown-unit': {
      const path = `/v1/courses/${encodeURIComponent(error.course)}`;
      return { detail: `${error.message}${didYouMean(nearest)} GET ${path} lists those there are.`, nearest };
    }
  }
}
