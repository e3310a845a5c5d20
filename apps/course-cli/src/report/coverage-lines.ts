import type { CourseCoverage, CoverageReport } from '@session-generator/course-compiler';
import { challengeTypeNames, steps } from '@session-generator/domain';

import { table } from '../layout/table.js';
import { widthOf } from '../layout/width.js';
import { count, thousands } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import type { Style } from '../terminal/terminal.js';

/** Of a course that was published, what only its sources tell is not known. */
export type KnownCoverage = CourseCoverage & Partial<CoverageReport>;

/** What a course gives to choose from, and where it is thin, for the terminal. */
export const coverageLines = (coverage: KnownCoverage, columns: number, style: Style): readonly string[] => [
  ...hangFacts('  ', sizes(coverage), columns),
  '',
  ...challengeTable(coverage, columns - 2).map((line) => (line === '' ? '' : `  ${line}`)),
  '',
  ...checksOf(coverage).flatMap((check) => checkLines(check, columns, style)),
];

const sizes = ({ units, skills, words, phrases, challenges }: KnownCoverage): readonly string[] => [
  count(units, 'unit'),
  count(skills, 'skill'),
  count(words, 'word'),
  count(phrases, 'phrase'),
  count(challenges, 'challenge'),
];

/** Types and steps, side by side where there is room; a type without a challenge is worth seeing too. */
function challengeTable({ challengesByType, challengesByStep }: KnownCoverage, width: number): readonly string[] {
  const number = { title: 'challenges', align: 'right' } as const;
  const types = challengeTypeNames.map((type) => [type, thousands(challengesByType[type] ?? 0)]);
  const ofSteps = steps.map((step) => [step, thousands(challengesByStep[step])]);
  const beside = table(
    [{ title: 'type' }, number, { title: '  ' }, { title: 'step' }, number],
    types.map((row, at) => [...row, '', ...(ofSteps[at] ?? [])]),
  );
  if (beside.every((line) => widthOf(line) <= width)) return beside;
  return [...table([{ title: 'type' }, number], types), '', ...table([{ title: 'step' }, number], ofSteps)];
}

/** Something an author may want to know, how often it is so, and where. */
interface Check {
  readonly what: string;
  readonly times: number;
  readonly where: readonly string[];
}

function checksOf(coverage: KnownCoverage): readonly Check[] {
  const listed = (what: string, where: readonly string[] | undefined): readonly Check[] =>
    where === undefined ? [] : [{ what, times: where.length, where }];
  const counted = (what: string, times: number | undefined): readonly Check[] =>
    times === undefined ? [] : [{ what, times, where: [] }];
  return [
    ...listed('words and phrases that no challenge asks to produce', coverage.neverProduced),
    ...listed('skills that cannot fill a lesson of 15 without audio', coverage.shortWithoutAudio),
    ...listed('phrases with no taught word', coverage.withoutTaughtWord),
    ...listed('phrases with several words that are new in their own skill', coverage.withSeveralNewWords),
    ...listed('phrases with a word that the skill does not stand on', coverage.aheadOfPrerequisites),
    ...listed('languages without a dictionary (name one with Dictionary in course.yaml)', coverage.withoutDictionary),
    ...counted('challenges with fewer than two wrong choices', coverage.fewChoices),
    ...counted('challenges left out, as there are enough about their word', coverage.surplus),
    ...Object.entries(coverage.unfair ?? {}).flatMap(([reason, times]) =>
      counted(`challenges left out, as they would not be fair: ${reason}`, times),
    ),
  ];
}

const mostExamples = 3;

function checkLines({ what, times, where }: Check, columns: number, style: Style): readonly string[] {
  const mark = times === 0 ? style.dim : style.yellow;
  const examples = where.slice(0, mostExamples).flatMap((id) => hang('           ', id, columns, 13));
  const more = where.length - mostExamples;
  return [
    ...hang(`  ${mark(thousands(times).padStart(6))}  `, what, columns),
    ...examples.map((line) => style.dim(line)),
    ...(more > 0 ? [style.dim(`           and ${more} more (--json lists all)`)] : []),
  ];
}
