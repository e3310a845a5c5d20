import { InvalidArgumentError, Option, type Command } from 'commander';

import type { Cli } from '../commands/command.js';
import type { ExitCode } from '../terminal/failure.js';
import type { Surroundings } from '../terminal/terminal.js';
import { durationOf } from './duration.js';

/** A command: its arguments, its options and its surroundings. */
export type Run<Given extends readonly unknown[]> = (...given: [...Given, Cli]) => Promise<ExitCode>;

/** Makes of a command what Commander calls. */
export type Running = <Given extends readonly unknown[]>(
  run: Run<Given>,
) => (...given: [...Given, Command]) => Promise<void>;

/** The same everywhere: where revisions are. */
export const inPlace = (env: Surroundings['env']): Option =>
  new Option('--in <PLACE>', 'where revisions are: a folder, or s3://bucket/prefix').default(
    env['REVISIONS'] || '.revisions',
  );

export const dryRun = (): Option => new Option('--dry-run', 'say what would be done, and do nothing');
export const json = (): Option => new Option('--json', 'print one JSON value, for scripts');

export const examples = (lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;

export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
  };

export function percentage(text: string): number {
  const number = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && number <= 100) return number;
  throw new InvalidArgumentError('Write a number from 0 to 100.');
}

export function duration(text: string): number {
  const milliseconds = durationOf(text);
  if (milliseconds !== undefined) return milliseconds;
  throw new InvalidArgumentError('Write a duration such as 30m, 12h or 7d.');
}
