import { folderStorage } from '../storage/folder-storage.js';
import { StoredCourseStore } from './stored-course-store.js';

/** The courses that were published to a folder. */
export class FolderCourseStore extends StoredCourseStore {
  constructor(folder: string) {
    super(folderStorage(folder));
  }
}
