import { join } from 'node:path';

import { hang } from '../layout/wrap.js';
import { count } from '../layout/words.js';
import type { Page } from '../terminal/terminal.js';
import type { FormerlyLine } from './formerly-lines.js';
import type { Lost, LostComponent } from './lost-of.js';

export interface LostLayout {
  /** The course folder, as the user named it. */
  readonly folder: string;
  /** Whether the loss was accepted. */
  readonly accepted: boolean;
  readonly formerly: readonly FormerlyLine[];
}

/** What learners lose, what seems to have moved with the lines that keep it, and what to do about the rest. */
export function lostLines(lost: Lost, { folder, accepted, formerly }: LostLayout, page: Page): readonly string[] {
  const { columns, style } = page;
  const { components, moved } = lost;
  const movedIds = new Set(moved.map(({ from }) => from.id));
  const gone = components.filter(({ id }) => !movedIds.has(id));
  const [disappear, them] = components.length === 1 ? ['disappears', 'it'] : ['disappear', 'them'];
  const head = `${countOf(components)} ${disappear}: learners lose what they know of ${them}.`;
  return [
    ...renamedLines(lost, page),
    ...hang('  ', head, columns).map(accepted ? style.yellow : style.red),
    ...(moved.length > 0 ? hang('  ', movedHead(moved.length), columns) : []),
    ...formerly.slice(0, mostShown).flatMap((line) => pasteLines(line, folder, page)),
    ...more(formerly.length - mostShown, page),
    ...(gone.length > 0
      ? [
          ...hang('  ', `${countOf(gone)} ${gone.length === 1 ? 'is' : 'are'} nowhere else:`, columns),
          ...gone.slice(0, mostShown).flatMap(({ id, meaning }) => hang('    ', `${id}: ${meaning}`, columns, 6)),
          ...more(gone.length - mostShown, page),
        ]
      : []),
    ...(accepted ? [] : hang('  ', 'If all of that is meant, publish with --accept-lost.', columns)),
  ];
}

const movedHead = (moved: number): string =>
  `${moved} of them ${moved === 1 ? 'is' : 'are'} there under another id. To keep what learners know, add:`;

/** @example `2 former ids still count, by Formerly.` */
export const renamedLines = ({ renamed }: Lost, { columns }: Page): readonly string[] =>
  renamed === 0
    ? []
    : hang('  ', `${count(renamed, 'former id')} still ${renamed === 1 ? 'counts' : 'count'}, by Formerly.`, columns);

const mostShown = 12;

/** Never wrapped: they are to be pasted. */
const pasteLines = ({ place, of, line }: FormerlyLine, folder: string, { style }: Page): readonly string[] => [
  style.dim(
    `    ${place ? `${join(folder, place.file)}:${place.line}` : folder}, ${of === 'Skill' ? 'under Skill:' : `to "${of}"`}`,
  ),
  `      ${line}`,
];

const more = (left: number, { style }: Page): readonly string[] =>
  left > 0 ? [style.dim(`    and ${left} more (--json lists all)`)] : [];

/** @example `2 words and 1 phrase` */
export function countOf(components: readonly LostComponent[]): string {
  const words = components.filter(({ kind }) => kind === 'word').length;
  const phrases = components.length - words;
  return [...(words > 0 ? [count(words, 'word')] : []), ...(phrases > 0 ? [count(phrases, 'phrase')] : [])].join(
    ' and ',
  );
}
