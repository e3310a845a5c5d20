import { table } from '../table.js';
import type { Trial } from './restarts.js';
import type { Seen } from './run-phases.js';
import type { Tally } from './tally.js';

export function phasesTable(all: readonly Seen[]): string {
  const quiet = all.find(({ name }) => name === 'quiet')!.tally.quantile(0.99);
  return table([
    [
      'phase',
      ...tallyHeads,
      'p99 / quiet',
      'revisions',
      'out of date (s)',
      'new after (s)',
      'calls of S3',
      'warn, error lines',
    ],
    ...all.map(({ name, tally, behind, caughtUpAfter, callsOfS3, troubles }) => [
      name,
      ...tallyCells(tally),
      (tally.quantile(0.99) / quiet).toFixed(2),
      tally.revisions.size,
      seconds(behind),
      caughtUpAfter === undefined ? '' : seconds(caughtUpAfter),
      callsOfS3,
      troubles,
    ]),
  ]);
}

export const trialsTable = (all: readonly Trial[]): string =>
  table([
    ['trial', ...tallyHeads, 'what it did'],
    ...all.map(({ name, tally, remark }) => [name, ...tallyCells(tally), remark]),
  ]);

const tallyHeads = ['requests', 'failed', 'wrong', 'p50 (ms)', 'p99', 'max'];

const tallyCells = (tally: Tally): readonly (string | number)[] => [
  tally.requests,
  tally.failed.length,
  tally.wrong.length,
  ...[0.5, 0.99, 1].map((part) => tally.quantile(part).toFixed(1)),
];

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);
