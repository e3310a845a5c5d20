import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { coursePublisherContract, courseStoreContract } from '@session-generator/testing';

import { S3CoursePublisher } from '../publishing/s3-course-publisher.js';
import { writeRevision } from '../revision/write-revision.js';
import type { S3Place } from '../storage/s3-place.js';
import { S3CourseStore } from '../stores/s3-course-store.js';

/** A bucket of some server, and how to reach it. */
export interface BucketAtHand {
  readonly bucket: string;
  readonly settings: S3ClientConfig;
}

/** How to reach a server that tests have started. */
export const clientOf = (endpoint: string): S3ClientConfig => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'anybody', secretAccessKey: 'secret' },
  forcePathStyle: true,
});

let places = 0;

/** A place in a bucket that nobody has used before. */
export const freshPlaceIn = (bucket: string): S3Place => ({ bucket, prefix: `test ${++places} ñ/` });

/** What folders promise, promised by a server of S3: the same contracts, call for call over HTTP. */
export function s3Contracts(server: string, atHand: () => BucketAtHand): void {
  courseStoreContract(`S3CourseStore on ${server}`, async (...contents) => {
    const { bucket, settings } = atHand();
    const place = freshPlaceIn(bucket);
    const publisher = new S3CoursePublisher(place, settings);
    for (const content of contents) await publisher.publish(writeRevision(content));
    return new S3CourseStore(place, settings);
  });

  coursePublisherContract(
    `S3CoursePublisher on ${server}`,
    async () => {
      const { bucket, settings } = atHand();
      const place = freshPlaceIn(bucket);
      return {
        publisher: () => new S3CoursePublisher(place, settings),
        store: () => new S3CourseStore(place, settings),
      };
    },
    writeRevision,
  );
}
