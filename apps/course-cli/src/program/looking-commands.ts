import type { Command } from 'commander';

import { diff, type DiffOptions } from '../commands/diff.js';
import { inspect, type InspectOptions } from '../commands/inspect.js';
import { revisions, type RevisionsOptions } from '../commands/revisions.js';
import type { Surroundings } from '../terminal/terminal.js';
import { examples, inPlace, json, type Running } from './options.js';

const which = 'COURSE (what is live), COURSE@REVISION, or a folder of sources';

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

  program
    .command('inspect')
    .description('tell what a revision holds, and where it is thin')
    .argument('<WHICH>', which)
    .option('-c, --course <ID>', 'which course, where there are several in a folder')
    .addOption(inPlace(env))
    .addOption(json())
    .addHelpText('after', examples(['course inspect es-from-en', 'course inspect es-from-en@82d3ae']))
    .action(running<[string, InspectOptions]>(inspect));

  program
    .command('diff')
    .description('tell what changed for learners from A to B')
    .argument('<A>', which)
    .argument('<B>', 'the same')
    .option('-c, --course <ID>', 'which course, where there are several in a folder')
    .addOption(inPlace(env))
    .addOption(json())
    .addHelpText('after', examples(['course diff es-from-en courses', 'course diff es-from-en@82d3ae es-from-en']))
    .action(running<[string, string, DiffOptions]>(diff));
}
