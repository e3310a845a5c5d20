import { folderStorage } from '../storage/folder-storage.js';
import { CoursePublisher } from './course-publisher.js';

/** Publishes courses to a folder. */
export class FolderCoursePublisher extends CoursePublisher {
  constructor(folder: string) {
    super(folderStorage(folder));
  }
}
