import type { Collected } from '@session-generator/course-store';

import { bytes, count } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import { eachCourse } from '../places/each-course.js';
import { jsonLines, revisionJson } from '../report/json.js';
import { revisionLines, sizeOf } from '../report/revision-lines.js';
import type { ExitCode } from '../terminal/failure.js';
import type { Page } from '../terminal/terminal.js';
import type { Cli } from './command.js';

export interface GcOptions {
  readonly in: string;
  /** In milliseconds. */
  readonly grace: number;
  readonly keep: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Deletes the revisions that nothing names any more, of a course or of all. */
export async function gc(written: string | undefined, options: GcOptions, cli: Cli): Promise<ExitCode> {
  const { in: name, grace, keep, dryRun = false, json } = options;
  const { done, failed } = await eachCourse(written, name, cli, ({ publisher }, course) =>
    publisher.collect(course, { grace, keep }, { dryRun }),
  );
  if (json) {
    const courses = done.map(({ course, deleted, kept }) => ({
      course,
      deleted: deleted.map(revisionJson),
      kept: kept.map(revisionJson),
    }));
    cli.out.print(jsonLines({ place: name, dryRun, courses: [...courses, ...failed] }));
  } else if (done.length + failed.length === 0) {
    cli.out.print([`No course was published to ${name} yet.`]);
  } else {
    cli.out.print([
      ...done.flatMap((collected) => collectedLines(collected, options, cli.out)),
      ...(dryRun ? ['Dry run: nothing was deleted.'] : []),
    ]);
  }
  return failed.length > 0 ? 1 : 0;
}

function collectedLines(
  { course, deleted, kept }: Collected,
  { in: name, dryRun }: GcOptions,
  { columns, style }: Page,
): readonly string[] {
  const title = hang('', `${style.bold(course)} in ${name}`, columns, 2);
  const left = `${count(kept.length, 'revision')} kept (${bytes(sizeOf(kept))})`;
  if (deleted.length === 0) return [...title, ...hangFacts('  ', ['nothing to delete', left], columns)];
  const done = dryRun ? 'would be deleted' : 'deleted';
  const gone = `${count(deleted.length, 'revision')} ${done} (${bytes(sizeOf(deleted))})`;
  return [...title, ...hangFacts('  ', [gone, left], columns), '', ...revisionLines(deleted, columns), ''];
}
