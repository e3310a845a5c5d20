import type { Pointer } from '@session-generator/course-store';

import { shortRevision } from '../layout/words.js';
import { hang } from '../layout/wrap.js';

/**
 * What became of the pointer of a course, a line for each thing that changed; all that it says where nothing did.
 *
 * @example
 *   live    82d3ae16724d → 45ab12cd34ef
 *   canary  45ab12cd34ef on 10% → none
 */
export function pointerLines(before: Pointer | undefined, after: Pointer, columns: number): readonly string[] {
  const rows = [
    ['live', revisionText(before?.live), revisionText(after.live)],
    ['canary', canaryText(before), canaryText(after)],
    ...pinsOf(before, after).map((key) => ['pin', revisionText(before?.pins[key]), revisionText(after.pins[key])]),
  ] as const;
  const changed = rows.filter(([, was, is]) => was !== is);
  const texts =
    changed.length > 0
      ? changed.map(([label, was, is]) => [label, `${was} → ${is}`] as const)
      : rows.filter(([, , is]) => is !== none).map(([label, , is]) => [label, is] as const);
  return texts.flatMap(([label, text]) => hang(`  ${label}`.padEnd(10), text, columns));
}

const none = 'none';

const revisionText = (revision: string | undefined): string =>
  revision === undefined ? none : shortRevision(revision);

const canaryText = (pointer: Pointer | undefined): string =>
  pointer?.canary ? `${shortRevision(pointer.canary.revision)} on ${pointer.canary.percent}%` : none;

/** The pins of either, each once. */
const pinsOf = (before: Pointer | undefined, after: Pointer): readonly string[] => [
  ...new Set([...Object.keys(before?.pins ?? {}), ...Object.keys(after.pins)]),
];
