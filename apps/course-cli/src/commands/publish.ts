import { readCourses } from '../courses/read-courses.js';
import { count } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import type { FormerlyLine } from '../lost/formerly-lines.js';
import type { Lost } from '../lost/lost-of.js';
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
  const left = outcomes.filter(({ published }) => !published);
  if (leaveOutFailing || left.length === 0) return 0;
  return left.every(isRefused) ? 3 : 1;
}

async function publishAll(folder: string, options: PublishOptions, cli: Cli): Promise<readonly Outcome[]> {
  const { to, dryRun, json } = options;
  const outcomes = await inPlaceOrNew(to, cli, async (place, storage) => {
    const all: Outcome[] = [];
    const isNew = !(await storage.isThere().catch(() => true));
    for (const read of await readCourses(folder, cli.progress)) {
      all.push(await publishCourse(read, place, { ...options, isNew }, cli));
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
  const refused = outcomes.filter(isRefused).length;
  const failed = outcomes.length - published - refused;
  const reasons = [
    ...(failed > 0 ? [`${count(failed, 'course was', 'courses were')} left out for the errors above.`] : []),
    ...(refused > 0
      ? [`${count(refused, 'course was', 'courses were')} left out, as learners would lose what they know.`]
      : []),
  ];
  if (reasons.length > 0) {
    const left = `${reasons.join(' ')} What was published before, if anything, stays live.`;
    warnLoudly(published > 0 ? left : `No course was published: ${left}`, cli);
  }
  return outcomes;
}

/** Not published for what learners would lose, and for nothing else. */
const isRefused = ({ published, failure, lost }: Outcome): boolean => !published && failure === undefined && !!lost;

function outcomeJson(outcome: Outcome) {
  const { read, published, lost, formerly = [], failure } = outcome;
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
      : {
          state: isRefused(outcome) ? 'refused' : 'failed',
          ...(failure === undefined ? {} : { error: messageOf(failure) }),
        }),
    ...(lost ? { lost: lostJson(lost, formerly) } : {}),
    problems,
  };
}

const lostJson = ({ components, moved, renamed }: Lost, formerly: readonly FormerlyLine[]) => ({
  words: components.filter(({ kind }) => kind === 'word').length,
  phrases: components.filter(({ kind }) => kind === 'phrase').length,
  components,
  moved: moved.map(({ from, to }) => ({ from: from.id, to: to.id })),
  formerly,
  renamed,
});

function warnLoudly(message: string, { err }: Cli): void {
  const rule = '!'.repeat(Math.min(err.columns, 80));
  err.print([err.style.red(rule), ...hang('!! ', message, err.columns).map(err.style.red), err.style.red(rule)]);
}
