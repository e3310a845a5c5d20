import { readCourses } from '../courses/read-courses.js';
import { count } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { inPlaceOrNew } from '../places/place.js';
import { publishCourse, type Outcome, type PublishCourseOptions } from '../places/publish-course.js';
import { jsonLines, pointerJson } from '../report/json.js';
import { newsOf } from '../report/published-lines.js';
import { messageOf, type ExitCode } from '../terminal/failure.js';
import type { Cli } from './command.js';

export interface PublishOptions extends PublishCourseOptions {
  readonly to: string;
  readonly leaveOutFailing?: boolean;
}

/**
 * Compiles every course below a folder, and publishes those without errors. With `leaveOutFailing` nothing that is
 * wrong with a course, or with the folders, is a failure of the command: a service that starts next serves what
 * there is.
 */
export async function publish(folder: string, options: PublishOptions, cli: Cli): Promise<ExitCode> {
  const { to, dryRun = false, json, leaveOutFailing } = options;
  const outcomes = await publishAll(folder, options, cli).catch((cause: unknown): readonly Outcome[] => {
    if (!leaveOutFailing) throw cause;
    warnLoudly(`No course was published: ${messageOf(cause)}`, cli);
    return [];
  });
  if (json) cli.out.print(jsonLines({ place: to, dryRun, courses: outcomes.map(outcomeJson) }));
  return leaveOutFailing || outcomes.every(({ published }) => published) ? 0 : 1;
}

async function publishAll(folder: string, options: PublishOptions, cli: Cli): Promise<readonly Outcome[]> {
  const { to, dryRun, json } = options;
  const outcomes = await inPlaceOrNew(to, cli, async (place) => {
    const all: Outcome[] = [];
    for (const read of await readCourses(folder, cli.progress)) {
      all.push(await publishCourse(read, place, options, cli));
    }
    return all;
  });
  const published = outcomes.filter((outcome) => outcome.published).length;
  if (published > 0 && !json) {
    const done = dryRun
      ? `Dry run: nothing was written. ${count(published, 'course')} would be published to ${to}.`
      : `${count(published, 'course')} published to ${to}.`;
    const warned = outcomes.some(({ read }) => read.revision && read.problems.length > 0);
    const advice = warned ? ` course validate ${folder} shows the warnings.` : '';
    cli.out.print(hang('', `${done}${advice}`, cli.out.columns));
  }
  const failed = outcomes.length - published;
  if (failed > 0) {
    const before = 'What was published before, if anything, stays live.';
    const left = `${count(failed, 'course was', 'courses were')} left out for the errors above. ${before}`;
    warnLoudly(published > 0 ? left : `No course was published: ${left}`, cli);
  }
  return outcomes;
}

function outcomeJson({ read, published, failure }: Outcome) {
  const { folder, revision, problems } = read;
  return {
    folder,
    ...(revision ? { course: revision.course, revision: revision.revision } : {}),
    ...(published
      ? {
          state: newsOf(published),
          uploaded: published.uploaded,
          ...(published.before ? { before: pointerJson(published.before) } : {}),
          after: pointerJson(published.after),
        }
      : { state: 'failed', ...(failure === undefined ? {} : { error: messageOf(failure) }) }),
    problems,
  };
}

function warnLoudly(message: string, { err }: Cli): void {
  const rule = '!'.repeat(Math.min(err.columns, 80));
  err.print([err.style.red(rule), ...hang('!! ', message, err.columns).map(err.style.red), err.style.red(rule)]);
}
