import { errorAnswer } from '../s3-error.js';
import type { S3Fault, S3FaultScope } from '../s3-fault.js';

/**
 * Clock skew
 *
 * The server's clock is so many milliseconds ahead, or behind where negative: more than 15 minutes, and no signed
 * request is right.
 *
 * @example inject(clockSkew(20 * 60_000)): 403 RequestTimeTooSkewed, with a Date in 20 minutes
 */
export const clockSkew = (ms: number): S3Fault => ({
  begin: (s3) => {
    s3.clockOffsetMs += ms;
    return { end: () => void (s3.clockOffsetMs -= ms) };
  },
});

/**
 * Expire credentials
 *
 * The credentials that the server takes now have expired. Whoever comes with others that it is given later is served.
 *
 * @example inject(expireCredentials()): 400 ExpiredToken; s3.credentials = renewed, and who signs with those is served
 */
export const expireCredentials = (scope: S3FaultScope = {}): S3Fault => ({
  scope,
  withholds: true,
  begin: ({ credentials }) => {
    if (!credentials) throw new Error('FakeS3 answers anybody: start it with { credentials }, so that they can expire');
    const { accessKeyId, sessionToken } = credentials;
    return {
      meets: ({ headers }) =>
        headers['x-amz-security-token'] === sessionToken &&
        (headers['authorization'] ?? '').includes(`Credential=${accessKeyId}/`),
      answer: () => errorAnswer('ExpiredToken'),
    };
  },
});
