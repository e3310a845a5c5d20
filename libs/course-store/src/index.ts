// Revisions: a course as files, and back
export { writeRevision } from './revision/write-revision.js';
export { openRevision, openVerifiedRevision } from './revision/open-revision.js';
export { manifestOf, type Counts, type FileEntry, type Manifest } from './revision/manifest.js';
export { manifestName, type RevisionFiles } from './revision/revision-files.js';

// Publishing
export { publishToFolder, type Published } from './stores/publish-to-folder.js';

// Stores
export { CachedCourseStore } from './stores/cached-course-store.js';
export { FolderCourseStore } from './stores/folder-course-store.js';
