import { isDeepStrictEqual } from 'node:util';

import { table } from '../layout/table.js';
import { widthOf } from '../layout/width.js';
import { thousands } from '../layout/words.js';
import { hang, hangFacts } from '../layout/wrap.js';
import type { Page, Style } from '../terminal/terminal.js';
import type { CourseDiff, Difference, OrderedDifference } from './diff-courses.js';

/** What changed for learners: how much first, then what, by kind. */
export const diffLines = (diff: CourseDiff, page: Page): readonly string[] => [
  ...countLines(diff, page.columns),
  ...groupsOf(diff, page.style)
    .filter(({ items }) => items.length > 0)
    .flatMap((group) => groupLines(group, page)),
];

const ways = ['added', 'removed', 'changed', 'moved'] as const;

/** A table; where there is no room for one, a line for each kind. */
function countLines({ units, skills, words, phrases, answers, challenges }: CourseDiff, columns: number) {
  const sizes = ({ added, removed, changed }: Difference<unknown>) => [added.length, removed.length, changed.length];
  const all = (lists: readonly (readonly string[])[]) => lists.reduce((sum, { length }) => sum + length, 0);
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['units', [...sizes(units), units.moved.length]],
    ['skills', [...sizes(skills), skills.moved.length]],
    ['words', sizes(words)],
    ['phrases', sizes(phrases)],
    ['accepted answers', [all(answers.map(({ added }) => added)), all(answers.map(({ removed }) => removed))]],
    ['challenges', [challenges.added, challenges.removed, challenges.changed]],
  ];
  const lines = table(
    [{ title: '' }, ...ways.map((title) => ({ title, align: 'right' }) as const)],
    rows.map(([kind, counts]) => [kind, ...counts.map(thousands)]),
  ).map((line) => `  ${line}`);
  if (lines.every((line) => widthOf(line) <= columns)) return lines;
  return rows.flatMap(([kind, counts]) =>
    hangFacts(
      `  ${kind}: `,
      counts.map((number, at) => `${thousands(number)} ${ways[at]}`),
      columns,
    ),
  );
}

interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

interface Item {
  /** The skill, which stands once over all of its items. */
  readonly skill?: string;
  readonly name: string;
  readonly what: string;
}

function groupsOf({ units, skills, words, phrases, answers }: CourseDiff, style: Style): readonly Group[] {
  return [
    ...orderedGroups('Units', units),
    ...orderedGroups('Skills', skills),
    ...groups('Words', words, ({ skill, text, meaning }) => ({ skill, name: text, what: meaning })),
    ...groups('Phrases', phrases, ({ skill, text, meaning }) => ({ skill, name: text, what: meaning })),
    {
      title: 'Accepted answers',
      items: answers.map(({ skill, text, added, removed }) => {
        const signed = [
          ...added.map((answer) => style.green(`+ ${answer}`)),
          ...removed.map((answer) => style.red(`- ${answer}`)),
        ];
        return { skill, name: text, what: signed.join(' · ') };
      }),
    },
  ];
}

const groups = <Entry extends object>(
  what: string,
  { added, removed, changed }: Difference<Entry>,
  itemOf: (entry: Entry) => Item,
): readonly Group[] => [
  { title: `${what} added`, items: added.map(itemOf) },
  { title: `${what} removed`, items: removed.map(itemOf) },
  {
    title: `${what} changed`,
    items: changed.map(({ before, after }) => ({ ...itemOf(after), what: fieldsChanged(before, after) })),
  },
];

const orderedGroups = <Entry extends { readonly id: string; readonly name: string }>(
  what: string,
  difference: OrderedDifference<Entry>,
): readonly Group[] => [
  ...groups(what, difference, ({ id, name }) => ({ name: id, what: name })),
  {
    title: `${what} moved`,
    items: difference.moved.map(({ id, followed, follows }) => ({
      name: id,
      what: `now ${placeAfter(follows)}, was ${placeAfter(followed)}`,
    })),
  },
];

const placeAfter = (id: string | undefined): string => (id === undefined ? 'the first' : `after ${id}`);

/** @example `meaning "the bread" → "bread"` */
function fieldsChanged(before: object, after: object): string {
  const [was, is] = [before, after] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !isDeepStrictEqual(was[field], is[field]))
    .map((field) => `${field} ${quoted(was[field])} → ${quoted(is[field])}`)
    .join(', ');
}

const quoted = (value: unknown): string =>
  value === undefined ? 'none' : Array.isArray(value) ? value.join(', ') || 'none' : `"${value}"`;

const mostItems = 12;

function groupLines({ title, items }: Group, { columns, style }: Page): readonly string[] {
  const more = items.length - mostItems;
  return [
    '',
    style.bold(title),
    ...items
      .slice(0, mostItems)
      .flatMap(({ skill, name, what }, at) => [
        ...(skill === undefined || skill === items[at - 1]?.skill ? [] : hang('  ', skill, columns).map(style.dim)),
        ...hang(skill === undefined ? '  ' : '    ', `${name}: ${what}`, columns, 6),
      ]),
    ...(more > 0 ? [style.dim(`  and ${more} more (--json lists all)`)] : []),
  ];
}
