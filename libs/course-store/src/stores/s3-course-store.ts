import type { S3ClientConfig } from '@aws-sdk/client-s3';

import type { S3Place } from '../storage/s3-place.js';
import { s3Storage } from '../storage/s3-storage.js';
import { StoredCourseStore } from './stored-course-store.js';

/** The courses that were published to a bucket. Endpoint, region and credentials come from the SDK's usual environment. */
export class S3CourseStore extends StoredCourseStore {
  constructor(place: S3Place, settings?: S3ClientConfig) {
    super(s3Storage(place, settings));
  }
}
