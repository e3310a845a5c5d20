import { aCourseContent, FakeS3 } from '@session-generator/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CachedCourseStore } from '../cache/cached-course-store.js';
import { S3CoursePublisher } from '../publishing/s3-course-publisher.js';
import { writeRevision } from '../revision/write-revision.js';
import { S3CourseStore } from '../stores/s3-course-store.js';
import { clientOf } from './s3-contracts.js';

const place = { bucket: 'BUCKET'.toLowerCase(), prefix: 'PREFIX/' };
const [first, second] = [{}, { audio: false }].map((options) => writeRevision(aCourseContent(options))) as [
  ReturnType<typeof writeRevision>,
  ReturnType<typeof writeRevision>,
];

/** What an action of a policy lets be done, as calls of S3. */
const callsOf: Readonly<Record<string, readonly string[]>> = {
  's3:ListBucket': ['ListObjectsV2'],
  's3:GetObject': ['GetObject'],
  's3:PutObject': ['PutObject'],
  's3:DeleteObject': ['DeleteObjects'],
};

describe('policies for S3 allow just what is done', () => {
  let s3: FakeS3;
  beforeAll(async () => (s3 = await FakeS3.start({ buckets: [place.bucket] })));
  afterAll(() => s3.stop());
  const publisher = () => new S3CoursePublisher(place, clientOf(s3.endpoint));
  const { course } = first;

  test.each<[string, () => Promise<unknown>]>([
    [
      'publisher-policy.json',
      async () => {
        for (const revision of [first, second]) await publisher().publish(revision);
        await publisher().rollBack(course);
        await publisher().tryOut(course, second.revision, 5);
        await publisher().endCanary(course);
        await publisher().revisions(course);
        await publisher().courses();
      },
    ],
    [
      'reader-policy.json',
      async () => {
        const cache = new CachedCourseStore(new S3CourseStore(place, clientOf(s3.endpoint)), { refreshEvery: 1 });
        await cache.list();
        await cache.open(course);
        await new Promise((resolve) => setTimeout(resolve, 20));
        await cache.close();
      },
    ],
    ['collector-policy.json', () => publisher().collect(course, { grace: -60_000, keep: 0 })],
  ])('%s', async (file, work) => {
    s3.forgetCalls();
    await work();
    const { Statement } = JSON.parse(readFileSync(join(__dirname, '../../../../deploy/aws', file), 'utf8')) as {
      Statement: { Action: string; Resource: string | string[]; Condition?: { StringLike: { 's3:prefix': string } } }[];
    };
    expect(new Set(s3.calls.map(({ operation }) => operation))).toEqual(
      new Set(Statement.flatMap(({ Action }) => callsOf[Action]!)),
    );
    for (const { operation, key, query } of s3.calls) {
      const { Resource, Condition } = Statement.find(({ Action }) => callsOf[Action]!.includes(operation))!;
      const allowed = Condition ? [Condition.StringLike['s3:prefix']] : [Resource].flat();
      const asked = operation === 'ListObjectsV2' ? query.get('prefix')! : key;
      const like = allowed.map(
        (each) =>
          new RegExp(
            `^${each
              .replace(/^arn:aws:s3:::BUCKET\//, '')
              .replaceAll('.', '\\.')
              .replaceAll('*', '.*')}$`,
          ),
      );
      if (operation !== 'DeleteObjects') expect(like.some((pattern) => pattern.test(asked)) || asked).toBe(true);
    }
  });
});
