import type { Changed } from '@session-generator/course-store';
import type { CourseId, RevisionId } from '@session-generator/domain';

import type { Cli } from '../commands/command.js';
import { hang } from '../layout/wrap.js';
import { jsonLines, pointerJson } from '../report/json.js';
import { pointerLines } from '../report/pointer-lines.js';
import type { ExitCode } from '../terminal/failure.js';
import { findCourse } from './find-course.js';
import { findRevision } from './find-revision.js';
import { inPlace, type Place } from './place.js';

export interface ChangeOptions {
  readonly in: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** One course of a place, as a change is told of it. */
export interface ChosenCourse {
  readonly publisher: Place['publisher'];
  readonly course: CourseId;
  /** The revision that is meant by its first digits. */
  revision(written: string): Promise<RevisionId>;
}

/** Changes which revision the learners of a course get, and tells what became of it. */
export async function changeCourse(
  written: string,
  options: ChangeOptions,
  cli: Cli,
  change: (chosen: ChosenCourse) => Promise<Changed>,
): Promise<ExitCode> {
  const { in: name, dryRun = false, json } = options;
  const { course, before, after } = await inPlace(name, cli, async (place) => {
    const { publisher } = place;
    const id = await findCourse(place, written);
    const revision = async (digits: string) => findRevision(digits, id, await publisher.revisions(id)).revision;
    return change({ publisher, course: id, revision });
  });
  const changed = before.version !== after.version;
  if (json) {
    cli.out.print(
      jsonLines({ place: name, course, dryRun, changed, before: pointerJson(before), after: pointerJson(after) }),
    );
    return 0;
  }
  const { columns, style } = cli.out;
  cli.out.print([
    ...hang('', `${style.bold(course)} in ${name}${changed ? '' : ': nothing to change'}`, columns, 2),
    ...pointerLines(before, after, columns),
    ...(changed && dryRun ? ['Dry run: nothing was changed.'] : []),
  ]);
  return 0;
}
