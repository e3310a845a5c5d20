import { Option, type Command } from 'commander';
import { sessionKinds } from '@session-generator/domain';

import { preview, type PreviewOptions } from '../commands/preview.js';
import { validate, type ValidateOptions } from '../commands/validate.js';
import { examples, json, wholeNumber, type Running } from './options.js';

/** What an author does with sources. */
export function authoringCommands(program: Command, running: Running): void {
  program.commandsGroup('Writing courses:');

  program
    .command('validate')
    .description('tell every problem of the courses below DIR, and what they give to choose from')
    .argument('<DIR>', 'a course, or a folder of courses')
    .addOption(json())
    .option('-q, --quiet', 'print only errors')
    .option('--suggest', 'offer answers to phrases, made of what the course calls right elsewhere')
    .addHelpText(
      'after',
      examples([
        'course validate courses',
        'course validate courses --json',
        'course validate courses --quiet',
        'course validate courses --suggest',
      ]),
    )
    .action(running<[string, ValidateOptions]>(validate));

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
    .addHelpText(
      'after',
      examples([
        'course preview courses',
        'course preview courses --skill first-steps/food --answers',
        'course preview courses --skill first-steps/food --met 20 --no-audio',
        'course preview courses --skill first-steps/food --kind practice --met 40',
      ]),
    )
    .action(running<[string, PreviewOptions]>(preview));
}
