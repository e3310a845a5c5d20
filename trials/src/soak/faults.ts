import { s3Faults, type S3Fault } from '@session-generator/testing';

/** What S3 does to those who read from it, by the name that a table shows. */
export const faults = {
  refused: () => [s3Faults.refuse()],
  hanging: () => [s3Faults.hang()],
  slow: () => [s3Faults.slow(700)],
  dripping: () => [s3Faults.drip(20_000)],
  'bytes flipped': () => [s3Faults.flipByte()],
  truncated: () => [s3Faults.truncate()],
  'too long': () => [s3Faults.wrongLength(7)],
  'too short': () => [s3Faults.wrongLength(-7)],
  'reset half way': () => [s3Faults.resetMidBody()],
  '403 for all': () => [s3Faults.failWith('AccessDenied')],
  '404 for all': () => [s3Faults.failWith('NoSuchKey')],
  '500 for all': () => [s3Faults.failWith('InternalError')],
  '503 for all': () => [s3Faults.failWith('SlowDown')],
  'as it was before': () => [s3Faults.stale({ back: 2 })],
  'clock 20 minutes off': () => [s3Faults.clockSkew(20 * 60_000)],
  'credentials expired': () => [s3Faults.expireCredentials()],
  // One in three fails, each time in another way, so that some of what is fetched is good.
  'some of everything': () => [
    s3Faults.failWith('InternalError', { every: 19 }),
    s3Faults.reset({ every: 17 }),
    s3Faults.resetMidBody({ every: 13 }),
    s3Faults.truncate({ every: 11 }),
    s3Faults.wrongLength(1, { every: 9 }),
    s3Faults.flipByte({ every: 7 }),
  ],
} satisfies Readonly<Record<string, () => readonly S3Fault[]>>;

export type FaultName = keyof typeof faults;
