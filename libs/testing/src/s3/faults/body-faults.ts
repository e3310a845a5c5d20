import type { S3Answer } from '../s3-answer.js';
import type { S3Fault, S3FaultScope } from '../s3-fault.js';

/**
 * Reset mid body
 *
 * The headers and half of the body come, then the connection is reset. Of GETs, unless `on` says otherwise.
 *
 * @example inject(resetMidBody()): ECONNRESET, after the headers were read
 */
export const resetMidBody = (scope: S3FaultScope = {}): S3Fault =>
  ofBodies(scope, (answer) => ({ ...answer, cut: { after: 'half', by: 'reset' } }));

/**
 * Truncate
 *
 * Half of the body that `Content-Length` promises comes, then the connection ends in good order. Of GETs, unless `on`
 * says otherwise.
 *
 * @example inject(truncate({ key: /manifest\.json$/ })): an object of 6,000 bytes ends after 3,000
 */
export const truncate = (scope: S3FaultScope = {}): S3Fault =>
  ofBodies(scope, (answer) => ({ ...answer, cut: { after: 'half', by: 'end' } }));

/**
 * Wrong length
 *
 * The body is so many bytes longer, or shorter where negative, and `Content-Length` agrees. Of GETs, unless `on` says
 * otherwise.
 *
 * @example inject(wrongLength(-2)): hello is hel, whole by all that HTTP can tell
 */
export const wrongLength = (by: number, scope: S3FaultScope = {}): S3Fault =>
  ofBodies(scope, (answer) => ({
    ...answer,
    body: by < 0 ? answer.body.subarray(0, by) : Buffer.concat([answer.body, Buffer.alloc(by)]),
  }));

/**
 * Flip byte
 *
 * The byte in the middle is another one, and nothing else tells. Of GETs, unless `on` says otherwise; of PutObject it
 * is what arrives, so that a digest which was sent of it fails.
 *
 * @example inject(flipByte({ on: 'PutObject', key: /\.arrow$/ })): 400 BadDigest, or stored corrupt where none was sent
 */
export const flipByte = (scope: S3FaultScope = {}): S3Fault =>
  ofBodies(scope, (answer) => ({ ...answer, body: flipped(answer.body) }), flipped);

function flipped(body: Buffer): Buffer {
  const other = Buffer.from(body);
  if (other.length > 0) other[other.length >> 1]! ^= 1;
  return other;
}

/** What an error says is left alone. */
const ofBodies = (
  scope: S3FaultScope,
  change: (answer: S3Answer) => S3Answer,
  upload = (body: Buffer): Buffer => body,
): S3Fault => ({
  scope: { on: 'GetObject', ...scope },
  begin: () => ({ upload, answer: (answer) => (answer.status < 300 ? change(answer) : answer) }),
});
