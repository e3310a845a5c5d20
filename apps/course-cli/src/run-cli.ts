import { CommanderError } from 'commander';

import { programOf } from './program/program.js';
import { failureLines, UsageError, type ExitCode } from './terminal/failure.js';
import { pageOn, type Surroundings } from './terminal/terminal.js';

/** Runs `course` with its arguments, and gives the exit code: 0 done, 1 failed or refused, 2 called in a wrong way, 3 learners would lose. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { stderr, env } = surroundings;
  let code: ExitCode = 0;
  const program = programOf(surroundings, (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (cause) {
    // Commander has said already what it has to say.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    const { columns, style, print } = pageOn(stderr, env, program.opts<{ color: boolean }>().color);
    print(failureLines(`${style.red('error:')} `, cause, columns));
    return cause instanceof UsageError ? 2 : 1;
  }
}
