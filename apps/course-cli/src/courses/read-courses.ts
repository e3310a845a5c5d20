import { readdir, stat } from 'node:fs/promises';

import {
  compileFolder,
  findCourses,
  refuseDoubles,
  type CompiledCourse,
  type CourseOutcome,
  type Problem,
} from '@session-generator/course-compiler';
import { writeRevision, type RevisionFiles } from '@session-generator/course-store';

import { count } from '../layout/words.js';
import { messageOf, UsageError } from '../terminal/failure.js';
import type { Progress } from '../terminal/progress.js';

/** One course folder, read and compiled: all problems, and where none is an error, what is published. */
export interface ReadCourse {
  readonly folder: string;
  readonly problems: readonly Problem[];
  readonly compiled?: CompiledCourse;
  readonly revision?: RevisionFiles;
  /** How many YAML files the folder holds. */
  readonly files: number;
  readonly milliseconds: number;
}

/**
 * Every course below a folder, read and compiled, each on its own. Two courses of one id are both refused.
 *
 * @throws UsageError where there is no such folder, or no course in it
 */
export async function readCourses(
  folder: string,
  progress: Progress,
  compileOne: (folder: string) => Promise<CourseOutcome> = compileFolder,
): Promise<readonly ReadCourse[]> {
  const folders = await courseFolders(folder);
  const outcomes: CourseOutcome[] = [];
  const measured: { files: number; milliseconds: number }[] = [];
  let total = 0;
  for (const [at, course] of folders.entries()) {
    const files = await countFiles(course);
    total += files;
    progress.show(`Course ${at + 1} of ${folders.length}, ${count(total, 'file')}: ${course}`);
    const start = performance.now();
    outcomes.push(await compileOne(course).catch((cause) => failed(course, `It could not be compiled: ${messageOf(cause)}`)));
    measured.push({ files, milliseconds: performance.now() - start });
  }
  const read = refuseDoubles(outcomes).map((outcome, at): ReadCourse => ({ ...withRevision(outcome), ...measured[at]! }));
  progress.clear();
  return read;
}

/** A revision that cannot be written is a problem of the course, whoever asks. */
function withRevision(outcome: CourseOutcome): Omit<ReadCourse, 'files' | 'milliseconds'> {
  const { folder, compiled, problems } = outcome;
  if (!compiled) return outcome;
  try {
    return { ...outcome, revision: writeRevision(compiled.content) };
  } catch (cause) {
    return failed(folder, `It compiles, but cannot be published: ${messageOf(cause)}`, problems);
  }
}

/** What should never happen keeps one course back, and not the others. */
function failed(folder: string, message: string, problems: readonly Problem[] = []): CourseOutcome {
  const problem: Problem = {
    severity: 'error',
    code: 'failed',
    file: 'course.yaml',
    line: 1,
    column: 1,
    message,
    hint: 'Change what it names; if that looks right to you, report it as a bug.',
  };
  return { folder, problems: [problem, ...problems] };
}

async function courseFolders(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new UsageError(`There is no folder "${folder}". Name one that holds courses, such as "courses".`);
  if (!found.isDirectory()) {
    throw new UsageError(`"${folder}" is a file. Name the folder of a course, or one that holds courses.`);
  }
  const folders = await findCourses(folder);
  if (folders.length === 0) {
    throw new UsageError(`There is no course in "${folder}" or below: a course is a folder with a course.yaml.`);
  }
  return folders;
}

async function countFiles(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.ya?ml$/i.test(name)).length;
}
