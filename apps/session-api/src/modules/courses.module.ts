import { CachedCourseStore, StoredCourseStore, storageAt } from '@session-generator/course-store';
import { CourseStore } from '@session-generator/domain';
import { ContainerModule } from 'inversify';

import { Config } from '../config.js';
import { courseLog } from '../lifecycle/course-log.js';
import { Log } from '../log.js';

/** Courses: from the place where they are published, kept in memory. */
export const coursesModule = new ContainerModule(({ bind }) => {
  bind(CachedCourseStore)
    .toResolvedValue(
      ({ revisions, s3PathStyle, revisionsCopy, refreshSeconds, courseMegabytes }: Config, log: Log) =>
        new CachedCourseStore(new StoredCourseStore(storageAt(revisions, { forcePathStyle: s3PathStyle })), {
          copy: revisionsCopy,
          refreshEvery: refreshSeconds * 1_000,
          atMostBytes: courseMegabytes * 1_000_000,
          onEvent: courseLog(log),
        }),
      [Config, Log],
    )
    .inSingletonScope()
    .onDeactivation((courses) => courses.close());
  bind(CourseStore).toService(CachedCourseStore);
});
