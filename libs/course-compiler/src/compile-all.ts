import { compileCourse, type CompiledCourse } from './compile-course.js';
import { dictionariesFor } from './dictionary/dictionaries-for.js';
import { error, type Problem } from './problem.js';
import { findCourses } from './source/find-courses.js';
import { readCourseSource } from './source/read-course-source.js';

/** What became of one course folder: compiled, or refused for the errors among its problems. */
export interface CourseOutcome {
  readonly folder: string;
  readonly compiled?: CompiledCourse;
  readonly problems: readonly Problem[];
}

/**
 * Reads and compiles every course in a folder tree, each on its own: a bad course never keeps a good one back. Two
 * courses of one id are both refused. Rejects only where the folder itself cannot be read.
 */
export async function compileAll(folder: string): Promise<readonly CourseOutcome[]> {
  const outcomes: CourseOutcome[] = [];
  for (const course of await findCourses(folder)) outcomes.push(await compileFolder(course));
  return refuseDoubles(outcomes);
}

/** Reads and compiles the course in one folder, with the dictionaries of its languages: see `dictionariesFor`. */
export async function compileFolder(folder: string): Promise<CourseOutcome> {
  const { source, problems } = await readCourseSource(folder);
  if (!source) return { folder, problems };
  const dictionaries = await dictionariesFor(source, folder);
  const compiled = compileCourse(source, dictionaries.found);
  const all = [...problems, ...dictionaries.problems, ...compiled.problems];
  const refused = [...dictionaries.problems, ...compiled.problems].some(({ severity }) => severity === 'error');
  return { folder, ...(refused ? {} : { compiled }), problems: all };
}

/** Refuses every course whose id another one has too: which of them is meant, no one can know. */
export function refuseDoubles(outcomes: readonly CourseOutcome[]): readonly CourseOutcome[] {
  const place = { file: 'course.yaml', line: 1, column: 1 };
  return outcomes.map((outcome) => {
    const id = outcome.compiled?.content.id;
    const doubles = outcomes.filter((other) => other !== outcome && other.compiled?.content.id === id);
    if (id === undefined || doubles.length === 0) return outcome;
    const message = `The course "${id}" is also in ${doubles.map((other) => other.folder).join(', ')}.`;
    const problem = error('duplicate-course', place, message, 'Keep one of them, or give it another language tag.');
    return { folder: outcome.folder, problems: [problem, ...outcome.problems] };
  });
}
