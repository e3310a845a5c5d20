import { changeCourse, type ChangeOptions } from '../places/change-course.js';
import type { ExitCode } from '../terminal/failure.js';
import type { Cli } from './command.js';

export interface RollbackOptions extends ChangeOptions {
  readonly to?: string;
}

/** What was live last is live again, or the revision that is named. */
export const rollback = (course: string, options: RollbackOptions, cli: Cli): Promise<ExitCode> =>
  changeCourse(course, options, cli, async ({ publisher, course: id, revision }) => {
    const to = options.to === undefined ? undefined : await revision(options.to);
    return publisher.rollBack(id, to, options);
  });
