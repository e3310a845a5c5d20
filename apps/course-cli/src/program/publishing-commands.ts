import { Option, type Command } from 'commander';

import { canary, type CanaryOptions } from '../commands/canary.js';
import { gc, type GcOptions } from '../commands/gc.js';
import { pin, type PinOptions } from '../commands/pin.js';
import { publish, type PublishOptions } from '../commands/publish.js';
import { rollback, type RollbackOptions } from '../commands/rollback.js';
import type { Surroundings } from '../terminal/terminal.js';
import { dryRun, duration, examples, inPlace, json, percentage, wholeNumber, type Running } from './options.js';

const course = 'the id of a course, or the beginning of it';
const revision = 'a revision, or at least its first 6 digits';
const acceptLost = 'publish also what takes words and phrases that learners know away from them';
const leaveOutFailing = 'exit with 0 whatever fails: for starting a service with what there is';

/** What changes which revision the learners of a course get. */
export function publishingCommands(program: Command, running: Running, env: Surroundings['env']): void {
  program.commandsGroup('Publishing:');

  program
    .command('publish')
    .description('compile every course below DIR, and publish those without errors')
    .argument('<DIR>', 'a course, or a folder of courses')
    .requiredOption('-t, --to <PLACE>', 'where to publish: a folder, or s3://bucket/prefix')
    .addOption(new Option('--canary <N>', 'for N % of the learners, and not yet for all').argParser(percentage))
    .addOption(dryRun())
    .addOption(json())
    .option('--accept-lost', acceptLost)
    .option('--leave-out-failing', leaveOutFailing)
    .addHelpText(
      'after',
      examples([
        'course publish courses --to .revisions',
        'course publish courses --to s3://bucket/courses --dry-run',
        'course publish courses --to s3://bucket/courses --canary 10',
      ]),
    )
    .action(running<[string, PublishOptions]>(publish));

  program
    .command('compile')
    .description('short for course publish DIR --to DIR')
    .argument('<DIR>', 'a course, or a folder of courses')
    .requiredOption('-o, --out <DIR>', 'the folder to publish to; a service reads it')
    .option('--accept-lost', acceptLost)
    .option('--leave-out-failing', leaveOutFailing)
    .addHelpText('after', examples(['course compile courses --out .revisions']))
    .action(
      running<[string, CompileOptions]>((folder, { out, ...options }, cli) =>
        publish(folder, { to: out, ...options }, cli),
      ),
    );

  program
    .command('rollback')
    .description('make live again what was live last, or a revision by name')
    .argument('<COURSE>', course)
    .option('--to <REVISION>', revision)
    .addOption(inPlace(env))
    .addOption(dryRun())
    .addOption(json())
    .addHelpText('after', examples(['course rollback es-from-en', 'course rollback es-from-en --to 82d3ae']))
    .action(running<[string, RollbackOptions]>(rollback));

  program
    .command('canary')
    .description('try a published revision on a share of the learners, or end that')
    .argument('<COURSE>', course)
    .argument('[REVISION]', revision)
    .addOption(new Option('--percent <N>', 'the share of learners who get it, 0 to 100').argParser(percentage))
    .option('--off', 'end it: all get what is live')
    .addOption(inPlace(env))
    .addOption(dryRun())
    .addOption(json())
    .addHelpText('after', examples(['course canary es-from-en 82d3ae --percent 25', 'course canary es-from-en --off']))
    .action(running<[string, string | undefined, CanaryOptions]>(canary));

  program
    .command('pin')
    .description('give one learner one revision whatever is live, or end that')
    .argument('<COURSE>', course)
    .argument('[REVISION]', revision)
    .requiredOption('--learner <ID>', 'the id that requests name the learner by; only a hash of it is kept')
    .option('--off', 'end it: the learner gets what others get')
    .addOption(inPlace(env))
    .addOption(dryRun())
    .addOption(json())
    .addHelpText(
      'after',
      examples(['course pin es-from-en 82d3ae --learner ada', 'course pin es-from-en --learner ada --off']),
    )
    .action(running<[string, string | undefined, PinOptions]>(pin));

  program
    .command('gc')
    .description('delete old revisions that nothing names any more, of one course or of all')
    .argument('[COURSE]', course)
    .addOption(
      new Option('--grace <TIME>', 'keep what was written or named in this time: 30m, 12h, 7d')
        .argParser(duration)
        .default(duration('7d'), '7d'),
    )
    .addOption(
      new Option('--keep <N>', 'keep the last N that were live, for a roll back')
        .argParser(wholeNumber(0, 50))
        .default(3),
    )
    .addOption(inPlace(env))
    .addOption(dryRun())
    .addOption(json())
    .addHelpText('after', examples(['course gc --dry-run', 'course gc es-from-en --grace 30d --keep 5']))
    .action(running<[string | undefined, GcOptions]>(gc));
}

interface CompileOptions extends Pick<PublishOptions, 'acceptLost' | 'leaveOutFailing'> {
  readonly out: string;
}
