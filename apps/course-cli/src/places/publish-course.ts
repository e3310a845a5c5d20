import type { Published } from '@session-generator/course-store';

import type { Cli } from '../commands/command.js';
import type { ReadCourse } from '../courses/read-courses.js';
import { count, megabytes } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { isError, problemLines } from '../report/problem-lines.js';
import { publishedLines } from '../report/published-lines.js';
import { failureLines } from '../terminal/failure.js';
import type { Place } from './place.js';

export interface PublishCourseOptions {
  /** The share of learners who get it, in percent, where it is not to go live for all. */
  readonly canary?: number;
  readonly dryRun?: boolean;
  /** Whether only what goes wrong is told. */
  readonly json?: boolean;
}

/** What became of one course: published, or not for the errors in it or for a failure. */
export interface Outcome {
  readonly read: ReadCourse;
  readonly published?: Published;
  readonly failure?: unknown;
}

/** Publishes one course, unless it has errors, and tells what became of it. */
export async function publishCourse(
  read: ReadCourse,
  { name, publisher }: Place,
  { canary, dryRun = false, json }: PublishCourseOptions,
  { out, err, progress }: Cli,
): Promise<Outcome> {
  const { folder, problems, revision, milliseconds } = read;
  const { columns, style } = err;
  if (!revision) {
    const errors = problems.filter(isError);
    err.print([
      ...hang('', `${folder} has ${count(errors.length, 'error')}:`, columns).map(style.red),
      ...problemLines(errors, { folder, columns, style }),
      '',
    ]);
    return { read };
  }
  const { course } = revision;
  const start = performance.now();
  progress.show(`Publishing ${course}`);
  try {
    const published = await publisher.publish(revision, {
      ...(canary === undefined ? {} : { canary }),
      dryRun,
      onProgress: ({ files, ofFiles, bytes, ofBytes }) => {
        const uploaded = `${files} of ${ofFiles} files, ${megabytes(bytes)} of ${megabytes(ofBytes)} MB`;
        progress.show(`Uploading ${course}: ${uploaded}`);
      },
    });
    progress.clear();
    const took = milliseconds + performance.now() - start;
    if (!json) out.print(publishedLines({ read, published, dryRun, took }, out));
    return { read, published };
  } catch (failure) {
    progress.clear();
    err.print([...failureLines(`${folder} could not be published to ${name}: `, failure, columns).map(style.red), '']);
    return { read, failure };
  }
}
