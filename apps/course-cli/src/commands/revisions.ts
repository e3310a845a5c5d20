import type { StoredRevision } from '@session-generator/course-store';
import type { CourseId } from '@session-generator/domain';

import { bytes, count } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import { eachCourse } from '../places/each-course.js';
import { jsonLines, revisionJson } from '../report/json.js';
import { revisionLines, sizeOf } from '../report/revision-lines.js';
import type { ExitCode } from '../terminal/failure.js';
import type { Page } from '../terminal/terminal.js';
import type { Cli } from './command.js';

export interface RevisionsOptions {
  readonly in: string;
  readonly json?: boolean;
}

/** Lists what was published of a course, or of all, the latest first. */
export async function revisions(
  written: string | undefined,
  { in: name, json }: RevisionsOptions,
  cli: Cli,
): Promise<ExitCode> {
  const { done, failed } = await eachCourse(written, name, cli, async ({ publisher }, course) => ({
    course,
    revisions: await publisher.revisions(course),
  }));
  if (json) {
    const courses = done.map((each) => ({ ...each, revisions: each.revisions.map(revisionJson) }));
    cli.out.print(jsonLines({ place: name, courses: [...courses, ...failed] }));
  } else if (done.length + failed.length === 0) {
    cli.out.print([`No course was published to ${name} yet.`]);
  } else {
    cli.out.print(done.flatMap((each, at) => [...(at > 0 ? [''] : []), ...courseLines(each, name, cli.out)]));
  }
  return failed.length > 0 ? 1 : 0;
}

interface PublishedCourse {
  readonly course: CourseId;
  readonly revisions: readonly StoredRevision[];
}

function courseLines(
  { course, revisions }: PublishedCourse,
  name: string,
  { columns, style }: Page,
): readonly string[] {
  const isLiveThere = revisions.some(({ live, whole }) => live && whole);
  return [
    ...hang('', `${style.bold(course)} in ${name}`, columns, 2),
    ...hangFacts('  ', [count(revisions.length, 'revision'), bytes(sizeOf(revisions))], columns),
    '',
    ...revisionLines(revisions, columns),
    ...(isLiveThere
      ? []
      : hang('', 'The files of its live revision are not there: publish it again.', columns).map(style.red)),
  ];
}
