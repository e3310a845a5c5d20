import { asId, type GradingRequest } from '@session-generator/domain';

import { answers, type SentAnswer } from './payload/answers.js';
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
  const { course, revision, challenge, answer, choice, seed } = payload;
  const many = answers.valueIn(payload);
  const one: SentAnswer =
    choice === undefined ? { challenge: challenge!, answer: answer! } : { challenge: challenge!, choice };
  return {
    course: asId<GradingRequest['course']>(course),
    ...(revision === undefined ? {} : { revision: asId(revision) }),
    answers: (many ?? [one]).map((sent) => ('choice' in sent ? { ...sent, seed: sent.seed ?? seed! } : sent)),
    ...(many ? {} : { isSingle: true }),
  };
}
