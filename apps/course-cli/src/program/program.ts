import { Command } from 'commander';
import { engineVersion } from '@session-generator/domain';

import type { Cli } from '../commands/command.js';
import { hang } from '../layout/wrap.js';
import type { ExitCode } from '../terminal/failure.js';
import { progressOn } from '../terminal/progress.js';
import { pageOn, type Surroundings } from '../terminal/terminal.js';
import { authoringCommands } from './authoring-commands.js';
import { lookingCommands } from './looking-commands.js';
import { examples, type Run, type Running } from './options.js';
import { publishingCommands } from './publishing-commands.js';

/** The commands and their options. The exit code of the one that is run is handed to `done`. */
export function programOf(surroundings: Surroundings, done: (code: ExitCode) => void): Command {
  const { stdout, stderr, env } = surroundings;
  const program = new Command('course');
  const cli = (): Cli => {
    const { color } = program.opts<{ color: boolean }>();
    return { out: pageOn(stdout, env, color), err: pageOn(stderr, env, color), progress: progressOn(stderr), env };
  };
  // Commander hands over arguments, options and the command itself.
  const running: Running =
    <Given extends readonly unknown[]>(run: Run<Given>) =>
    async (...given: [...Given, Command]) =>
      done(await run(...(given.slice(0, -1) as readonly unknown[] as Given), cli()));

  program
    .description('Check, publish and compare the courses that an author writes.')
    .version(engineVersion, '-V, --version', 'print the version')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .helpOption('-h, --help', 'print this help')
    .addHelpCommand(
      new Command('help')
        .argument('[command]')
        .description('print the help of a command')
        .helpOption(false)
        .helpGroup('Help:'),
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => pageOn(stdout, env, false).columns,
      getErrHelpWidth: () => pageOn(stderr, env, false).columns,
      outputError: (text, write) =>
        write(`${hang('', text.trim(), pageOn(stderr, env, false).columns, 2).join('\n')}\n`),
    })
    .showHelpAfterError('Run "course --help", or "course help COMMAND", for what there is and examples.')
    .addHelpText(
      'after',
      examples([
        'course validate courses',
        'course preview courses --skill first-steps/food --answers',
        'course publish courses --to s3://bucket/courses --canary 10',
        'course diff es-from-en courses',
        'course rollback es-from-en',
      ]),
    )
    .addHelpText(
      'after',
      `
PLACE is a folder, or s3://bucket/prefix. Without --in it is REVISIONS in the
environment, else .revisions. S3 takes credentials, region and endpoint from the
usual AWS_ variables; S3_PATH_STYLE=true is for servers that need it.

Exit codes: 0 done, 1 it failed or was refused, 2 called in a wrong way,
3 not published, as learners would lose what they know.`,
    )
    .exitOverride();

  authoringCommands(program, running);
  publishingCommands(program, running, env);
  lookingCommands(program, running, env);
  return program;
}
