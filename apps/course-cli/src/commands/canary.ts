import { changeCourse, type ChangeOptions } from '../places/change-course.js';
import { UsageError, type ExitCode } from '../terminal/failure.js';
import type { Cli } from './command.js';

export interface CanaryOptions extends ChangeOptions {
  readonly percent?: number;
  readonly off?: boolean;
}

/** Tries a published revision on a share of the learners, or ends that. */
export async function canary(
  course: string,
  written: string | undefined,
  options: CanaryOptions,
  cli: Cli,
): Promise<ExitCode> {
  const { percent, off } = options;
  const names = written !== undefined && percent !== undefined;
  if (off ? written !== undefined || percent !== undefined : !names) {
    throw new UsageError(
      `Write course canary ${course} REVISION --percent N to try a revision out, or course canary ${course} --off to end it.`,
    );
  }
  return changeCourse(course, options, cli, async ({ publisher, course: id, revision }) =>
    names ? publisher.tryOut(id, await revision(written), percent, options) : publisher.endCanary(id, options),
  );
}
