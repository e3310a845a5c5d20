import { changeCourse, type ChangeOptions } from '../places/change-course.js';
import { UsageError, type ExitCode } from '../terminal/failure.js';
import type { Cli } from './command.js';

export interface PinOptions extends ChangeOptions {
  readonly learner: string;
  readonly off?: boolean;
}

/** Gives one learner one revision whatever is live, or ends that. */
export async function pin(
  course: string,
  written: string | undefined,
  options: PinOptions,
  cli: Cli,
): Promise<ExitCode> {
  const { learner, off } = options;
  if ((written === undefined) !== (off === true)) {
    throw new UsageError(
      `Write course pin ${course} REVISION --learner ${learner}, or course pin ${course} --learner ${learner} --off to end it.`,
    );
  }
  return changeCourse(course, options, cli, async ({ publisher, course: id, revision }) =>
    written === undefined
      ? publisher.unpin(id, learner, options)
      : publisher.pin(id, learner, await revision(written), options),
  );
}
