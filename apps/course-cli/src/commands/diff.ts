import { diffCourses, type CourseDiff } from '../diff/diff-courses.js';
import { diffLines } from '../diff/diff-lines.js';
import { shortRevision } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import { isSources, openCourse, originText, type OpenedCourse, type OpenOptions } from '../places/open-course.js';
import { jsonLines } from '../report/json.js';
import { UsageError, type ExitCode } from '../terminal/failure.js';
import type { Page } from '../terminal/terminal.js';
import type { Cli } from './command.js';

export interface DiffOptions extends OpenOptions {
  readonly json?: boolean;
}

/** Tells what changed for learners from one state of a course to another. */
export async function diff(a: string, b: string, options: DiffOptions, cli: Cli): Promise<ExitCode> {
  // What was published says which of several courses in a folder is meant.
  const [first, second] = (await isSources(a)) ? [b, a] : [a, b];
  const one = await openCourse(first, options, cli);
  const other = one && (await openCourse(second, { ...options, course: options.course ?? one.course.id }, cli));
  if (!other) return 1;
  const [before, after] = first === a ? [one, other] : [other, one];
  if (before.course.id !== after.course.id) {
    throw new UsageError(`"${before.course.id}" and "${after.course.id}" are two courses: name two states of one.`);
  }
  const found = diffCourses(before.course, after.course);
  if (options.json) cli.out.print(jsonLines({ ...headOf(before, after), ...found }));
  else cli.out.print([...titleLines(before, after, cli.out), '', ...foundLines(before, after, found, cli.out)]);
  return 0;
}

const headOf = (before: OpenedCourse, after: OpenedCourse) => ({
  course: after.course.id,
  before: { revision: before.course.revision, ...before.origin },
  after: { revision: after.course.revision, ...after.origin },
});

function titleLines(before: OpenedCourse, after: OpenedCourse, { columns, style }: Page): readonly string[] {
  const side = (label: string, { course, origin }: OpenedCourse) =>
    hang(`  ${label}`.padEnd(10), `${shortRevision(course.revision)}, ${originText(origin)}`, columns);
  return [style.bold(after.course.id), ...side('before', before), ...side('after', after)];
}

function foundLines(before: OpenedCourse, after: OpenedCourse, found: CourseDiff, page: Page): readonly string[] {
  if (before.course.revision === after.course.revision) return ['Nothing differs: it is the same revision.'];
  return diffLines(found, page);
}
