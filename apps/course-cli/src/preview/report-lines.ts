import type { Challenge, QualityReport, SelectionTrace, TurnedAwayCandidate } from '@session-generator/domain';

import { count, percent, thousands } from '../layout/words.js';
import { hang } from '../layout/wrap.js';
import type { Style } from '../terminal/terminal.js';

export interface Reported {
  readonly challenges: readonly Challenge[];
  readonly report: QualityReport;
  readonly trace: SelectionTrace;
}

const labelled = 15;

/** How good a session is, what was relaxed and why, and what became of the candidates that are not in it. */
export function reportLines({ challenges, report, trace }: Reported, columns: number, style: Style): readonly string[] {
  const { asked, got, targets, coverage, relaxations, presumed, fillers } = report;
  const line = (label: string, text: string) => hang(`  ${label}`.padEnd(labelled), text, columns);
  const list = (label: string, ids: readonly string[]) => (ids.length === 0 ? [] : line(label, listed(ids)));
  return [
    style.bold('Report'),
    ...line('length', `${got} of ${asked} asked for`),
    ...line('targets', targets === 0 ? 'none' : `${count(targets, 'component')}, ${percent(coverage)} covered`),
    ...line('types', tallied(challenges.map(({ type }) => type))),
    ...line('steps', tallied(challenges.map(({ step }) => step))),
    ...list('presumed', presumed),
    ...list('fillers', fillers),
    ...(relaxations.length === 0
      ? line('relaxed', 'nothing')
      : relaxations.flatMap(({ invariant, where, why }) =>
          line('relaxed', `${invariant}${where === null ? '' : ` at ${where + 1}`}: ${why}`).map(style.yellow),
        )),
    ...line('turned away', `${thousands(trace.turnedAway.length)} of ${candidatesOf(trace)}`),
    ...turnedAwayLines(trace.turnedAway, columns).map(style.dim),
  ];
}

const candidatesOf = ({ picked, turnedAway }: SelectionTrace): string =>
  count(picked.length + turnedAway.length, 'candidate');

/** By rule and reason, the most frequent first. */
function turnedAwayLines(candidates: readonly TurnedAwayCandidate[], columns: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { by, reason } of candidates) {
    const why = `${by}: ${reason}`;
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([why, times]) => hang(`${thousands(times).padStart(labelled + 4)}  `, why, columns));
}

/** @example tallied(['arrange', 'judge', 'arrange']) is `arrange 2 · judge 1` */
function tallied(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one);
  return most.length === 0 ? 'none' : most.map(([name, times]) => `${name} ${times}`).join(' · ');
}

const mostListed = 4;

function listed(ids: readonly string[]): string {
  const more = ids.length - mostListed;
  return `${ids.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
