import { aCourseContent, FakeS3, s3Faults, type S3Fault } from '@session-generator/testing';

import { writeRevision } from '../revision/write-revision.js';
import { clientOf, freshPlaceIn, s3Contracts } from '../spec/s3-contracts.js';
import { S3CourseStore } from '../stores/s3-course-store.js';
import { S3CoursePublisher } from './s3-course-publisher.js';

const first = writeRevision(aCourseContent());
const second = writeRevision(aCourseContent({ audio: false }));
const { course } = first;

describe('a server of S3', () => {
  let s3: FakeS3;
  beforeAll(async () => (s3 = await FakeS3.start({ buckets: ['courses'] })));
  afterAll(() => s3.stop());

  s3Contracts('a server of S3', () => ({ bucket: 'courses', settings: clientOf(s3.endpoint) }));
});

describe('S3CoursePublisher', () => {
  let s3: FakeS3;
  beforeAll(async () => (s3 = await FakeS3.start({ buckets: ['courses'] })));
  afterAll(() => s3.stop());
  afterEach(() => s3.heal());

  const given = () => {
    const place = freshPlaceIn('courses');
    const settings = clientOf(s3.endpoint);
    return {
      place,
      publisher: new S3CoursePublisher(place, settings),
      live: async () => (await new S3CourseStore(place, settings).open(course)).revision,
      object: (path: string) => s3.bucket('courses').get(`${place.prefix}${path}`),
    };
  };
  const calls = () => s3.calls.map(({ operation }) => operation);

  test('publishing the same twice asks twice and writes nothing', async () => {
    const { publisher } = given();
    await publisher.publish(first);
    s3.forgetCalls();
    await publisher.publish(first);
    expect(calls()).toEqual(['GetObject', 'ListObjectsV2']);
  });

  test('writes tables at once, then the manifest, then the pointer if nobody has changed it', async () => {
    const { publisher } = given();
    s3.forgetCalls();
    await publisher.publish(first);
    const written = s3.calls
      .filter(({ operation }) => operation === 'PutObject')
      .map(({ key }) => key.split('/').at(-1));
    expect(written.slice(0, -2).sort()).toEqual(
      [...first.files.keys()].filter((name) => name !== 'manifest.json').sort(),
    );
    expect(written.slice(-2)).toEqual(['manifest.json', 'live.json']);
    expect(s3.calls.at(-1)!.headers).toMatchObject({ 'if-none-match': '*' });
  });

  test('files of a revision may be kept for ever by whoever passes them on, the pointer by nobody', async () => {
    const { publisher, object } = given();
    await publisher.publish(first);
    const cacheControl = (path: string) => object(path)!.headers['cache-control'];
    expect(cacheControl(`${course}/revisions/${first.revision}/texts.arrow`)).toContain('immutable');
    expect(cacheControl(`${course}/live.json`)).toBe('no-cache');
  });

  test('a file that arrives with a byte turned is refused, sent again, and whole in the end', async () => {
    const { publisher, live } = given();
    s3.inject(s3Faults.flipByte({ on: 'PutObject', key: /texts\.arrow$/, times: 1 }));
    await publisher.publish(first);
    expect(await live()).toBe(first.revision);
  });

  test('a pointer that is spoilt on its way here is not taken for one that is spoilt there', async () => {
    const { place, publisher, live, object } = given();
    await publisher.publish(first);
    // As a server keeps it that knows no checksums.
    const path = `${course}/live.json`;
    s3.bucket('courses').put(`${place.prefix}${path}`, object(path)!.body);
    s3.inject(s3Faults.flipByte({ key: /live\.json$/ }));
    await expect(publisher.publish(second)).rejects.toThrow('was spoilt on its way');
    await s3.heal();
    expect(await live()).toBe(first.revision);
    expect((await publisher.publish(second)).after).toMatchObject({ live: second.revision, version: 2 });
  });

  test('a pointer that was written though the answer was lost is written once', async () => {
    const { publisher, live } = given();
    await publisher.publish(first);
    s3.inject(s3Faults.reset({ on: 'PutObject', key: /live\.json$/, applied: true, times: 1 }));
    expect((await publisher.publish(second)).after).toMatchObject({ live: second.revision, version: 2 });
    expect(await live()).toBe(second.revision);
  });

  test.each<[string, S3Fault, RegExp]>([
    ['nobody listens', s3Faults.refuse(), /ECONNREFUSED/],
    ['access is denied', s3Faults.failWith('AccessDenied'), /Access ?Denied/i],
    ['it asks to slow down for ever', s3Faults.failWith('SlowDown'), /reduce your request rate|SlowDown/i],
    ['the credentials have expired', s3Faults.failWith('ExpiredToken'), /expired/i],
    ['there is no such bucket', s3Faults.failWith('NoSuchBucket'), /bucket/i],
  ])('where %s, says so with the place, and nothing is half published', async (_, fault, reason) => {
    const { place, publisher, live } = given();
    await publisher.publish(first);
    s3.inject(fault);
    await expect(publisher.publish(second)).rejects.toMatchObject({
      reason: 'unavailable',
      message: expect.stringMatching(new RegExp(`in s3://courses/${place.prefix} .*${reason.source}`, reason.flags)),
    });
    await s3.heal();
    expect(await live()).toBe(first.revision);
  });

  test('a clock that is hours off is set by the answers, and young revisions stay young', async () => {
    const { publisher, live } = given();
    await s3.heal();
    s3.inject(s3Faults.clockSkew(-5 * 3_600_000));
    for (const revision of [first, second]) await publisher.publish(revision);
    expect(await live()).toBe(second.revision);
    expect((await publisher.collect(course, { grace: 3_600_000, keep: 0 })).deleted).toEqual([]);
  });

  test('without credentials it says what is missing', async () => {
    const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE', 'AWS_CONFIG_FILE', 'HOME'];
    const before = { ...process.env };
    for (const name of names) delete process.env[name];
    process.env['AWS_EC2_METADATA_DISABLED'] = 'true';
    try {
      const { credentials: _, ...settings } = clientOf(s3.endpoint);
      const publisher = new S3CoursePublisher(freshPlaceIn('courses'), settings);
      await expect(publisher.publish(first)).rejects.toThrow(/Could not load credentials/);
    } finally {
      process.env = before;
    }
  });
});
