import type { CompiledCourse } from '@session-generator/course-compiler';
import type { Published } from '@session-generator/course-store';

import type { Cli } from '../commands/command.js';
import type { ReadCourse } from '../courses/read-courses.js';
import { count, megabytes } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { findLost } from '../lost/find-lost.js';
import { formerlyLines, type FormerlyLine } from '../lost/formerly-lines.js';
import { lostLines, renamedLines } from '../lost/lost-lines.js';
import type { Lost } from '../lost/lost-of.js';
import { isError, problemLines } from '../report/problem-lines.js';
import { publishedLines } from '../report/published-lines.js';
import { failureLines } from '../terminal/failure.js';
import type { Place } from './place.js';

export interface PublishCourseOptions {
  /** The share of learners who get it, in percent, where it is not to go live for all. */
  readonly canary?: number;
  readonly dryRun?: boolean;
  /** Whether it is published also where learners lose what they know. */
  readonly acceptLost?: boolean;
  /** Whether nothing was published to the place before. */
  readonly isNew?: boolean;
  /** Whether only what goes wrong is told. */
  readonly json?: boolean;
}

/** What became of one course: published, or not for the errors in it, for what learners would lose, or for a failure. */
export interface Outcome {
  readonly read: ReadCourse;
  readonly published?: Published;
  /** Present where something live is replaced by something else. */
  readonly lost?: Lost;
  readonly formerly?: readonly FormerlyLine[];
  readonly failure?: unknown;
}

/** Publishes one course, unless it has errors or takes from learners what they know, and tells what became of it. */
export async function publishCourse(
  read: ReadCourse,
  place: Place,
  { canary, dryRun = false, acceptLost = false, isNew = false, json }: PublishCourseOptions,
  { out, err, progress }: Cli,
): Promise<Outcome> {
  const { name, publisher } = place;
  const { folder, problems, compiled, revision, milliseconds } = read;
  const { columns, style } = err;
  if (!compiled || !revision) {
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
  const unknown = (cause: unknown) => {
    const what = `What learners of ${course} lose is not known, as what is live cannot be read: `;
    err.print([...failureLines(what, cause, columns).map(style.yellow), '']);
    return undefined;
  };
  const lost = isNew ? undefined : await findLost(place, revision).catch(unknown);
  const loses = lost !== undefined && lost.components.length > 0;
  const formerly = lost ? formerlyLines(lost.moved, skillsOf(compiled), compiled.places) : [];
  const told = { read, ...(lost ? { lost, formerly } : {}) };
  if (loses && !acceptLost) {
    progress.clear();
    err.print([
      ...hang('', `${style.bold(course)}  ${revision.revision}  ${style.red('not published')}`, columns, 2),
      ...lostLines(lost, { folder, accepted: false, formerly }, err),
      '',
    ]);
    return told;
  }
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
    if (!json) {
      out.print(publishedLines({ read, published, dryRun, took }, out));
      if (loses) out.print(lostLines(lost, { folder, accepted: true, formerly }, out));
      else if (lost) out.print(renamedLines(lost, out));
    }
    return { ...told, published };
  } catch (failure) {
    progress.clear();
    err.print([...failureLines(`${folder} could not be published to ${name}: `, failure, columns).map(style.red), '']);
    return { ...told, failure };
  }
}

const skillsOf = ({ content }: CompiledCourse): ReadonlySet<string> => new Set(content.skills.map(({ id }) => id));
