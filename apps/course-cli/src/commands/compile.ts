import { FolderCoursePublisher, type Published } from '@session-generator/course-store';

import { readCourses, type ReadCourse } from '../courses/read-courses.js';
import { bytes, count, seconds, thousands } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import { isError, problemLines } from '../report/problem-lines.js';
import { messageOf, type ExitCode } from '../terminal/failure.js';
import type { Cli } from './command.js';

export interface CompileOptions {
  readonly out: string;
  readonly leaveOutFailing?: boolean;
}

/**
 * Compiles every course below a folder, and publishes those without errors. With `leaveOutFailing` nothing that is
 * wrong with a course, or with the folders, is a failure of the command: a service that starts next serves what
 * there is.
 */
export async function compile(folder: string, options: CompileOptions, cli: Cli): Promise<ExitCode> {
  if (!options.leaveOutFailing) return (await compileAll(folder, options.out, cli)) ? 0 : 1;
  try {
    await compileAll(folder, options.out, cli);
  } catch (cause) {
    cli.progress.clear();
    warnLoudly(`No course was published: ${messageOf(cause)}`, cli);
  }
  return 0;
}

/** Whether every course was published. */
async function compileAll(folder: string, out: string, cli: Cli): Promise<boolean> {
  const courses = await readCourses(folder, cli.progress);
  let published = 0;
  for (const course of courses) {
    if (await publish(course, out, cli)) published++;
  }
  const warned = courses.some(({ revision, problems }) => revision && problems.length > 0);
  const advice = warned ? ` course validate ${folder} shows the warnings.` : '';
  if (published > 0)
    cli.out.print(hang('', `${count(published, 'course')} published to ${out}.${advice}`, cli.out.columns));
  const failed = courses.length - published;
  if (failed === 0) return true;
  const before = 'What was published before, if anything, stays live.';
  const left = `${count(failed, 'course was', 'courses were')} left out for the errors above. ${before}`;
  warnLoudly(published > 0 ? left : `No course was published: ${left}`, cli);
  return false;
}

async function publish(course: ReadCourse, out: string, cli: Cli): Promise<boolean> {
  const { folder, problems, compiled, revision } = course;
  const { columns, style } = cli.err;
  if (!compiled || !revision) {
    const errors = problems.filter(isError);
    cli.err.print([
      ...hang('', `${folder} has ${count(errors.length, 'error')}:`, columns).map(style.red),
      ...problemLines(errors, { folder, columns, style }),
      '',
    ]);
    return false;
  }
  const start = performance.now();
  cli.progress.show(`Publishing ${revision.course}`);
  try {
    const done = await new FolderCoursePublisher(out).publish(revision);
    cli.progress.clear();
    cli.out.print(publishedLines(course, done, performance.now() - start, cli));
    return true;
  } catch (cause) {
    cli.progress.clear();
    const message = `${folder} could not be published to ${out}: ${messageOf(cause)}`;
    cli.err.print([...hang('', message, columns).map(style.red), '']);
    return false;
  }
}

function publishedLines(course: ReadCourse, { revision, before: former }: Published, writing: number, cli: Cli) {
  const { compiled, revision: files, problems, milliseconds } = course;
  const { columns, style } = cli.out;
  const { id } = compiled!.content;
  const before = former?.live;
  const { skills, words, phrases, challenges } = compiled!.coverage;
  const size = [...files!.files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const news = before === undefined ? 'new' : before === revision ? 'unchanged' : 'changed';
  const facts = [
    count(skills, 'skill'),
    count(words, 'word'),
    count(phrases, 'phrase'),
    `${thousands(challenges)} challenges`,
    bytes(size),
    seconds(milliseconds + writing),
    ...(problems.length > 0 ? [count(problems.length, 'warning')] : []),
    ...(before !== undefined && before !== revision ? [`replaces ${before}`] : []),
  ];
  return [`${style.bold(id)}  ${style.green(revision)}  ${style.dim(news)}`, ...hangFacts('  ', facts, columns)];
}

function warnLoudly(message: string, { err }: Cli): void {
  const rule = '!'.repeat(Math.min(err.columns, 80));
  err.print([err.style.red(rule), ...hang('!! ', message, err.columns).map(err.style.red), err.style.red(rule)]);
}
