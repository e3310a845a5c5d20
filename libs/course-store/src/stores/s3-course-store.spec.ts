import { asId } from '@session-generator/domain';
import { aCourseContent, FakeS3, s3Faults, type S3Fault } from '@session-generator/testing';

import { S3CoursePublisher } from '../publishing/s3-course-publisher.js';
import { writeRevision } from '../revision/write-revision.js';
import { clientOf } from '../spec/s3-contracts.js';
import { S3CourseStore } from './s3-course-store.js';

const revision = writeRevision(aCourseContent());
const { course } = revision;
const place = { bucket: 'courses', prefix: 'live/' };

describe('S3CourseStore', () => {
  let s3: FakeS3;
  let store: S3CourseStore;
  beforeAll(async () => {
    s3 = await FakeS3.start({ buckets: ['courses'] });
    store = new S3CourseStore(place, clientOf(s3.endpoint));
    await new S3CoursePublisher(place, clientOf(s3.endpoint)).publish(revision);
  });
  afterEach(() => s3.heal());
  afterAll(async () => {
    store.source.close();
    await s3.stop();
  });

  test('opens a course with one look at the pointer, one at the manifest, and one at each table', async () => {
    s3.forgetCalls();
    await store.open(course);
    expect(s3.calls.map(({ operation }) => operation)).toEqual(Array(1 + revision.files.size).fill('GetObject'));
  });

  test('asks for the pointer again with its tag, and is told that it is the same', async () => {
    const { tag } = await store.pointer(course);
    s3.forgetCalls();
    expect(await store.pointerUnless(tag, course)).toBe('unchanged');
    expect(s3.calls).toMatchObject([{ operation: 'GetObject', headers: { 'if-none-match': tag } }]);
  });

  test.each<[string, S3Fault]>([
    ['a connection is reset', s3Faults.reset({ every: 3 })],
    ['a connection is reset in the middle of a body', s3Faults.resetMidBody({ every: 3 })],
    ['a body ends too soon', s3Faults.truncate({ every: 3 })],
    ['it fails', s3Faults.failWith('InternalError', { every: 3 })],
    ['it asks to slow down', s3Faults.failWith('SlowDown', { every: 3 })],
    ['it answers late', s3Faults.slow(50)],
    ['its clock is an hour ahead', s3Faults.clockSkew(3_600_000)],
    ['its clock is an hour behind', s3Faults.clockSkew(-3_600_000)],
  ])('opens a course all the same where %s now and then', async (_, fault) => {
    s3.inject(fault);
    expect((await store.open(course)).revision).toBe(revision.revision);
  });

  test.each<[string, S3Fault]>([
    ['nobody listens', s3Faults.refuse()],
    ['every connection is reset', s3Faults.reset()],
    ['every body is reset half way', s3Faults.resetMidBody()],
    ['every body ends too soon', s3Faults.truncate()],
    ['a table is a byte too long', s3Faults.wrongLength(1, { key: /texts\.arrow$/ })],
    ['a table is a byte too short', s3Faults.wrongLength(-1, { key: /texts\.arrow$/ })],
    ['a table has a byte turned', s3Faults.flipByte({ key: /texts\.arrow$/ })],
    ['a manifest has a byte turned', s3Faults.flipByte({ key: /manifest\.json$/ })],
    ['a table is not found', s3Faults.failWith('NoSuchKey', { key: /texts\.arrow$/ })],
    ['the live manifest is not found', s3Faults.failWith('NoSuchKey', { key: /manifest\.json$/ })],
    ['there is no bucket', s3Faults.failWith('NoSuchBucket')],
    ['access is denied', s3Faults.failWith('AccessDenied')],
    ['the credentials have expired', s3Faults.failWith('ExpiredToken')],
    ['it always fails', s3Faults.failWith('InternalError')],
    ['it always asks to slow down', s3Faults.failWith('SlowDown')],
  ])('finds a course unavailable, and never unknown, where %s; and is well again after', async (_, fault) => {
    s3.inject(fault);
    await expect(store.open(course)).rejects.toMatchObject({ kind: 'course-unavailable', course });
    await s3.heal();
    expect((await store.open(course)).revision).toBe(revision.revision);
  });

  test('whoever gives up is not waited for', async () => {
    s3.inject(s3Faults.hang());
    const began = performance.now();
    await expect(store.pointer(course, AbortSignal.timeout(50))).rejects.toMatchObject({ kind: 'course-unavailable' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a pointer that is not found is a course that there is not', async () => {
    await expect(store.open(asId('xx-from-yy'))).rejects.toMatchObject({ kind: 'unknown-course' });
  });
});
