import { Command, InvalidArgumentError, Option } from 'commander';
import { engineVersion, sessionKinds } from '@session-generator/domain';

import type { Cli } from './commands/command.js';
import { compile, type CompileOptions } from './commands/compile.js';
import { preview, type PreviewOptions } from './commands/preview.js';
import { validate, type ValidateOptions } from './commands/validate.js';
import type { ExitCode } from './terminal/failure.js';
import { progressOn } from './terminal/progress.js';
import { pageOn, type Surroundings } from './terminal/terminal.js';

type Run<Options> = (folder: string, options: Options, cli: Cli) => Promise<ExitCode>;

/** The commands and their options. The exit code of the one that is run is handed to `done`. */
export function programOf(surroundings: Surroundings, done: (code: ExitCode) => void): Command {
  const { stdout, stderr, env } = surroundings;
  const program = new Command('course');
  const cli = (): Cli => {
    const { color } = program.opts<{ color: boolean }>();
    const progress = progressOn(stderr);
    return { out: pageOn(stdout, env, color), err: pageOn(stderr, env, color), progress };
  };
  const running =
    <Options>(run: Run<Options>) =>
    async (folder: string, options: Options) =>
      done(await run(folder, options, cli()));

  program
    .description('Check, compile and look at the courses that an author writes.')
    .version(engineVersion, '-V, --version', 'print the version')
    .option('--no-color', 'print without colours (so does NO_COLOR)')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => pageOn(stdout, env, false).columns,
      getErrHelpWidth: () => pageOn(stderr, env, false).columns,
    })
    .showHelpAfterError('Run "course --help", or "course help COMMAND", for what there is and examples.')
    .addHelpText('after', examples(['course validate courses', ...ofCompile, ...ofPreview]))
    .addHelpText('after', '\nExit codes: 0 done, 1 there are problems, 2 called in a wrong way.')
    .exitOverride();

  program
    .command('validate')
    .description('tell every problem of the courses below DIR, and what they give to choose from')
    .argument('<DIR>', 'a course, or a folder of courses')
    .option('--json', 'print everything as JSON, for scripts')
    .option('-q, --quiet', 'print only errors')
    .addHelpText(
      'after',
      examples(['course validate courses', 'course validate courses --json', 'course validate courses --quiet']),
    )
    .action(running<ValidateOptions>(validate));

  program
    .command('compile')
    .description('compile every course below DIR, and publish those without errors')
    .argument('<DIR>', 'a course, or a folder of courses')
    .requiredOption('-o, --out <DIR>', 'the folder to publish to; a service reads it')
    .option('--leave-out-failing', 'exit with 0 whatever fails: for starting a service with what there is')
    .addHelpText('after', examples(ofCompile))
    .action(running<CompileOptions>(compile));

  program
    .command('preview')
    .description('show a session as a learner would meet it, and why it is as it is')
    .argument('<DIR>', 'a course, or a folder of courses')
    .option('-c, --course <ID>', 'which course, where there are several')
    .option('-s, --skill <ID>', 'which skill; without it, the skills are listed')
    .addOption(new Option('-k, --kind <KIND>', 'what kind of session').choices(sessionKinds).default('lesson'))
    .addOption(new Option('-n, --length <N>', 'how many challenges, 1 to 50').argParser(wholeNumber(1, 50)).default(15))
    .addOption(
      new Option('--met <N>', 'how many words are already met').argParser(wholeNumber(0, 1_000_000)).default(0),
    )
    .option('--seed <TEXT>', 'another seed, another session', 'preview')
    .option('--no-audio', 'for a learner who cannot listen')
    .option('--no-microphone', 'for a learner who cannot speak')
    .option('--no-typing', 'for a learner who cannot type')
    .option('-a, --answers', 'with the answers')
    .option('--json', 'print the session as JSON')
    .addHelpText('after', examples(ofPreview))
    .action(running<PreviewOptions>(preview));
  return program;
}

const ofCompile = ['course compile courses --out .revisions'];
const ofPreview = [
  'course preview courses',
  'course preview courses --skill first-steps/food --answers',
  'course preview courses --skill first-steps/food --met 20 --no-audio',
  'course preview courses --skill first-steps/food --kind practice --met 40',
];

const examples = (lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;

const wholeNumber = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
};
