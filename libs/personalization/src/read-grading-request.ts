import { asId, type GradingRequest } from '@session-generator/domain';

import { answers } from './payload/answers.js';
import { checked } from './payload/check.js';
import { Faults } from './payload/faults.js';
import { fill } from './payload/fill.js';
import { GradingPayload } from './payload/grading-payload.js';

/**
 * The body of `POST /v1/answers/grade`: answers to challenges of one course, one or many.
 *
 * @throws InvalidPayload as `readSessionRequest`
 */
export function readGradingRequest(body: unknown): GradingRequest {
  const faults = new Faults();
  const payload = checked(fill(GradingPayload, body, faults, []), faults);
  const { course, revision, challenge, answer } = payload;
  return {
    course: asId<GradingRequest['course']>(course),
    ...(revision === undefined ? {} : { revision: asId(revision) }),
    answers: answers.valueIn(payload) ?? [{ challenge: challenge!, answer: answer! }],
  };
}
