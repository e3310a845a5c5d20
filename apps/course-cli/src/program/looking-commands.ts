import type { Command } from 'commander';

import { revisions, type RevisionsOptions } from '../commands/revisions.js';
import type { Surroundings } from '../terminal/terminal.js';
import { examples, inPlace, json, type Running } from './options.js';

/** What tells of courses that were published, and changes nothing. */
export function lookingCommands(program: Command, running: Running, env: Surroundings['env']): void {
  program.commandsGroup('Looking at what is published:');

  program
    .command('revisions')
    .description('list the revisions of one course or of all, and which learners get which')
    .argument('[COURSE]', 'the id of a course, or the beginning of it')
    .addOption(inPlace(env))
    .addOption(json())
    .addHelpText('after', examples(['course revisions', 'course revisions es-from-en --in s3://bucket/courses']))
    .action(running<[string | undefined, RevisionsOptions]>(revisions));
}
