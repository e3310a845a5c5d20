import type {
  Challenge,
  Course,
  QualityReport,
  Relaxation,
  SelectionTrace,
  TurnedAwayCandidate,
} from '@session-generator/domain';

import { count, percent, thousands } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import type { Style } from '../terminal/terminal.js';

export interface Reported {
  readonly course: Course;
  readonly challenges: readonly Challenge[];
  readonly report: QualityReport;
  readonly trace: SelectionTrace;
}

const labelled = 15;

/** How good a session is, what was relaxed and why, and what became of the candidates that are not in it. */
export function reportLines(reported: Reported, columns: number, style: Style): readonly string[] {
  const { course, challenges, report, trace } = reported;
  const { asked, got, targets, coverage, why, relaxations, presumed, fillers } = report;
  const line = (label: string, text: string) => hang(`  ${label}`.padEnd(labelled), text, columns);
  const facts = (label: string, items: readonly string[]) =>
    items.length === 0 ? line(label, 'none') : hangFacts(`  ${label}`.padEnd(labelled), items, columns);
  return [
    style.bold('Report'),
    ...line('length', `${got} of ${asked} asked for`),
    ...line(
      'targets',
      coverage === null ? `none. ${why}` : `${count(targets, 'component')}, ${percent(coverage)} covered`,
    ),
    ...facts('types', tallied(challenges.map(({ type }) => type))),
    ...facts('steps', tallied(challenges.map(({ step }) => step))),
    ...(presumed.length === 0 ? [] : facts('presumed', first(presumed.map((id) => skillName(course, id))))),
    ...(fillers.length === 0 ? [] : facts('may fill', first(fillers.map((id) => textOf(course, id))))),
    ...(relaxations.length === 0
      ? line('relaxed', 'nothing')
      : relaxed(relaxations).flatMap((text) => line('relaxed', text).map(style.yellow))),
    ...line('turned away', `${thousands(trace.turnedAway.length)} of ${candidatesOf(trace)}`),
    ...turnedAwayLines(trace.turnedAway, columns).map(style.dim),
  ];
}

const skillName = ({ skills }: Course, skill: string): string => skills.find(({ id }) => id === skill)?.name ?? skill;

function textOf(course: Course, component: string): string {
  const row = course.rowOf(component);
  return row === undefined ? component : course.componentTexts(row).text;
}

/** One line for each invariant and reason, with the places as challenges are numbered here. */
function relaxed(relaxations: readonly Relaxation[]): readonly string[] {
  const places = new Map<string, { readonly invariant: string; readonly why: string; readonly at: number[] }>();
  for (const { invariant, where, why } of relaxations) {
    const key = `${invariant} ${why}`;
    const group = places.get(key) ?? { invariant, why, at: [] };
    if (where !== null) group.at.push(where + 1);
    places.set(key, group);
  }
  return [...places.values()].map(
    ({ invariant, why, at }) => `${invariant}${at.length > 0 ? ` at ${at.join(', ')}` : ''}: ${why}`,
  );
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

/** @example tallied(['arrange', 'judge', 'arrange']) is `arrange 2`, `judge 1` */
function tallied(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name, times]) => `${name} ${times}`);
}

const mostListed = 6;

function first(names: readonly string[]): readonly string[] {
  const more = names.length - mostListed;
  return [...names.slice(0, mostListed), ...(more > 0 ? [`${more} more`] : [])];
}
