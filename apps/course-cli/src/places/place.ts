import { CoursePublisher, storageAt, StoredCourseStore, type RevisionStorage } from '@session-generator/course-store';
import { UnknownCourse, UnknownRevision } from '@session-generator/domain';

import type { Cli } from '../commands/command.js';
import { messageOf, UsageError } from '../terminal/failure.js';

/** A place that holds revisions, for as long as a command works in it. */
export interface Place {
  /** As the user wrote it. */
  readonly name: string;
  readonly publisher: CoursePublisher;
  readonly store: StoredCourseStore;
}

/**
 * Works in a folder, or in a bucket (`s3://bucket/prefix`), that was published to before.
 *
 * @throws UsageError where there is no such folder, course or revision
 */
export const inPlace = <Value>(name: string, cli: Cli, work: (place: Place) => Promise<Value>): Promise<Value> =>
  inPlaceOrNew(name, cli, async (place, storage) => {
    if (await storage.isThere()) return work(place);
    const ways = `Publish to it first (course publish DIR --to ${name}), or name another place with --in PLACE.`;
    throw new UsageError(`There is no folder "${name}". ${ways}`);
  });

/** The same, where the place need not be there yet. */
export async function inPlaceOrNew<Value>(
  name: string,
  { env, progress }: Cli,
  work: (place: Place, storage: RevisionStorage) => Promise<Value>,
): Promise<Value> {
  const storage = storageOf(name, env);
  progress.show(`Looking into ${name}`);
  try {
    return await work(
      { name, publisher: new CoursePublisher(storage), store: new StoredCourseStore(storage) },
      storage,
    );
  } catch (cause) {
    throw inOtherWords(cause, name);
  } finally {
    progress.clear();
    storage.close();
  }
}

function storageOf(name: string, env: Cli['env']): RevisionStorage {
  try {
    return storageAt(name, env['S3_PATH_STYLE'] === 'true' ? { forcePathStyle: true } : {});
  } catch (cause) {
    throw new UsageError(messageOf(cause));
  }
}

/** The domain tells clients of the service what to ask next: on a command line that is something else. */
function inOtherWords(cause: unknown, name: string): unknown {
  if (cause instanceof UnknownCourse) {
    const lists = `course revisions --in ${name} lists those there are.`;
    return new UsageError(`There is no course "${cause.course}" in ${name}. ${lists}`);
  }
  if (cause instanceof UnknownRevision) {
    const { course, revision } = cause;
    const lists = `course revisions ${course} --in ${name} lists those there are.`;
    return new UsageError(`Course "${course}" has no revision "${revision}" in ${name}. ${lists}`);
  }
  return cause;
}
