import { CachedCourseStore, FolderCourseStore } from '@session-generator/course-store';
import { CourseStore } from '@session-generator/domain';
import { ContainerModule } from 'inversify';

import { Config } from '../config.js';

/** Courses: from a folder of revisions, kept in memory. */
export const coursesModule = new ContainerModule(({ bind }) => {
  bind(CourseStore)
    .toResolvedValue(({ revisions }: Config) => new CachedCourseStore(new FolderCourseStore(revisions)), [Config])
    .inSingletonScope();
});
