import type { S3ClientConfig } from '@aws-sdk/client-s3';

import { folderStorage } from './folder-storage.js';
import type { RevisionStorage } from './revision-storage.js';
import { s3PlaceOf } from './s3-place.js';
import { s3Storage } from './s3-storage.js';

/**
 * The place that a text names: `s3://bucket/prefix`, or a folder.
 *
 * @throws where it begins as a place in S3 and is none
 */
export function storageAt(place: string, s3?: S3ClientConfig): RevisionStorage {
  const inS3 = s3PlaceOf(place);
  return inS3 ? s3Storage(inS3, s3) : folderStorage(place);
}
