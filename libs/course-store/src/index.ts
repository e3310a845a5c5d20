// Revisions: a course as files, and back
export { writeRevision } from './revision/write-revision.js';
export { openRevision, openRevisionInSlices, openVerifiedRevision } from './revision/open-revision.js';
export { manifestOf, type Counts, type FileEntry, type Manifest } from './revision/manifest.js';
export { manifestName, type RevisionFiles } from './revision/revision-files.js';

// Places that hold revisions
export { storageAt } from './storage/storage-at.js';
export { folderStorage } from './storage/folder-storage.js';
export { s3Storage } from './storage/s3-storage.js';
export { isInS3, isPlace, s3PlaceOf, type S3Place } from './storage/s3-place.js';
export type { RevisionSource, RevisionStorage } from './storage/revision-storage.js';

// Publishing
export {
  CoursePublisher,
  type Changed,
  type ChangeOptions,
  type Published,
  type PublishOptions,
} from './publishing/course-publisher.js';
export { FolderCoursePublisher } from './publishing/folder-course-publisher.js';
export { S3CoursePublisher } from './publishing/s3-course-publisher.js';
export type { Collected, Collection } from './publishing/collect-garbage.js';
export type { StoredRevision } from './publishing/list-revisions.js';
export { PublishingError } from './publishing/publishing-error.js';
export type { Progress } from './publishing/upload.js';
export type { Collecting, Former, Pointer } from './pointer/pointer.js';

// Stores
export { StoredCourseStore } from './stores/stored-course-store.js';
export { FolderCourseStore } from './stores/folder-course-store.js';
export { S3CourseStore } from './stores/s3-course-store.js';
export { CachedCourseStore, type CacheOptions } from './cache/cached-course-store.js';
export type { CourseEvent, CourseStatus } from './cache/course-event.js';
