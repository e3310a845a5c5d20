import type { CompiledCourse } from '@session-generator/course-compiler';
import type { RevisionFiles } from '@session-generator/course-store';

import type { Cli } from '../commands/command.js';
import { hang } from '../layout/wrap.js';
import { isError, problemLines } from '../report/problem-lines.js';
import { chooseCourse } from './choose-course.js';
import { readCourses } from './read-courses.js';

export interface SoundCourse {
  readonly folder: string;
  readonly compiled: CompiledCourse;
  readonly revision: RevisionFiles;
}

/**
 * The course below a folder that is meant, compiled; `undefined` where it has errors, which are told.
 *
 * @throws UsageError where that is not one course
 */
export async function soundCourse(folder: string, id: string | undefined, cli: Cli): Promise<SoundCourse | undefined> {
  const read = chooseCourse(await readCourses(folder, cli.progress), id);
  const { compiled, revision, problems } = read;
  if (compiled && revision) return { folder: read.folder, compiled, revision };
  const { columns, style, print } = cli.err;
  print([
    ...problemLines(problems.filter(isError), { folder: read.folder, columns, style }),
    '',
    ...hang('', `${read.folder} has errors: mend them first.`, columns),
  ]);
  return undefined;
}
