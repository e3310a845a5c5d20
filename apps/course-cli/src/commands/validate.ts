import { join } from 'node:path';

import { readCourseSource, suggestAnswers, type Problem, type Suggestion } from '@session-generator/course-compiler';

import { readCourses, type ReadCourse } from '../courses/read-courses.js';
import { table } from '../layout/table.js';
import { count } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { coverageLines } from '../report/coverage-lines.js';
import { isError, problemLines } from '../report/problem-lines.js';
import { suggestionLines } from '../report/suggestion-lines.js';
import type { ExitCode } from '../terminal/failure.js';
import type { Page } from '../terminal/terminal.js';
import type { Cli } from './command.js';

export interface ValidateOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** Whether to offer more answers to phrases. */
  readonly suggest?: boolean;
}

/** A course, and what may be added to it. */
interface Judged extends ReadCourse {
  readonly suggestions?: readonly Suggestion[];
}

/** Tells everything that is wrong with the courses below a folder, and what they give to choose from. */
export async function validate(folder: string, { json, quiet, suggest }: ValidateOptions, cli: Cli): Promise<ExitCode> {
  const read = await Promise.all((await readCourses(folder, cli.progress)).map(suggest ? withSuggestions : asIs));
  const courses = quiet ? read.map((course) => ({ ...course, problems: course.problems.filter(isError) })) : read;
  const refused = courses.some(({ problems }) => problems.some(isError));
  if (json) cli.out.print([JSON.stringify(asJson(courses, quiet === true), null, 2)]);
  else if (!quiet)
    cli.out.print([...courses.flatMap((course) => courseLines(course, cli.out)), ...summary(courses, cli.out)]);
  else if (refused) cli.out.print([...quietLines(courses, cli.out), '', ...summary(courses, cli.out)]);
  return refused ? 1 : 0;
}

const asIs = (course: ReadCourse): Promise<Judged> => Promise.resolve(course);

async function withSuggestions(course: ReadCourse): Promise<Judged> {
  const { source } = course.compiled ? await readCourseSource(course.folder) : {};
  return source ? { ...course, suggestions: suggestAnswers(source) } : course;
}

function courseLines(course: Judged, page: Page): readonly string[] {
  const { columns, style } = page;
  const { folder, problems, compiled, suggestions } = course;
  const shown = problemLines(problems, { folder, columns, style });
  return [
    style.bold(style.cyan(titleOf(course))),
    '',
    ...(shown.length > 0 ? [...shown, ''] : []),
    ...(compiled ? [...coverageLines(compiled.coverage, columns, style), ''] : []),
    ...(suggestions ? [...suggestionLines(suggestions, folder, page), ''] : []),
  ];
}

function titleOf({ folder, compiled }: ReadCourse): string {
  if (!compiled) return `${folder}: refused`;
  const { id, learning, from } = compiled.content;
  return `${folder}: ${id}, ${learning.name} from ${from.name}`;
}

const quietLines = (courses: readonly ReadCourse[], { columns, style }: Page): readonly string[] =>
  courses
    .filter(({ problems }) => problems.length > 0)
    .flatMap(({ folder, problems }, at) => [
      ...(at > 0 ? [''] : []),
      ...problemLines(problems, { folder, columns, style }),
    ]);

/** The counts; before them, where there are several courses, those of each. */
function summary(courses: readonly ReadCourse[], { columns, style }: Page): readonly string[] {
  const { errors, warnings } = countsOf(courses.flatMap(({ problems }) => problems));
  const files = courses.reduce((sum, course) => sum + course.files, 0);
  const where = `${count(courses.length, 'course')} of ${count(files, 'file')}`;
  const found = `${count(errors, 'error')} and ${count(warnings, 'warning')} in ${where}`;
  const [verdict, paint] =
    errors > 0
      ? [`✖ ${found}. A course with errors is not compiled.`, style.red]
      : warnings > 0
        ? [`✔ ${found}: warnings never keep a course back.`, style.yellow]
        : [`✔ No problems in ${where}.`, style.green];
  return [...(courses.length > 1 ? [...overview(courses), ''] : []), ...hang('', verdict, columns, 2).map(paint)];
}

const overview = (courses: readonly ReadCourse[]): readonly string[] =>
  table(
    [{ title: 'errors', align: 'right' }, { title: 'warnings', align: 'right' }, { title: 'course' }],
    courses.map(({ folder, problems }) => {
      const { errors, warnings } = countsOf(problems);
      return [String(errors), String(warnings), folder];
    }),
  );

function countsOf(problems: readonly Problem[]) {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
}

function asJson(courses: readonly Judged[], quiet: boolean) {
  return {
    ...countsOf(courses.flatMap(({ problems }) => problems)),
    courses: courses.map(({ folder, files, problems, compiled, revision, suggestions }) => ({
      folder,
      files,
      ...(compiled && revision ? { id: compiled.content.id, revision: revision.revision } : {}),
      problems: problems.map((problem) => ({ path: join(folder, problem.file), ...problem })),
      ...(compiled && !quiet ? { coverage: compiled.coverage } : {}),
      ...(suggestions ? { suggestions } : {}),
    })),
  };
}
