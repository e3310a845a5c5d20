import { fold, type Occurrence } from '@session-generator/domain';

import { keyOf, unitsOf, type Unit } from '../text/units.js';
import { uniqueAnswers } from './accepted-answers.js';
import type { Found } from './annotate.js';
import type { Item } from './item.js';
import type { Kin } from './kin.js';
import type { Neighbours } from './neighbours.js';

const mostFills = 12;

/**
 * Gaps
 *
 * The occurrences of a phrase with what else is right in each gap and what is wrong there: neighbours of the missing
 * word in the form that the gap has (its article, its capital), none of which is the word in other words or makes a
 * sentence that is accepted.
 */
export function gapsOf(
  phrase: Item,
  found: readonly Found[],
  neighbours: Neighbours,
  kin: Kin,
  textTokens: readonly string[],
  language: string,
): readonly Occurrence[] {
  const sentences = kin
    .textsFor(phrase)
    .slice(1)
    .map((text) => ({ text, units: unitsOf(text, language) }));
  const rightSentences = new Set(kin.of(phrase).flatMap(({ text }) => text.accepted.map(fold)));
  return found.map(({ item, at, bare }): Occurrence => {
    if (!at) return { component: item.id, distractors: [] };
    const gap = phrase.text.best.slice(...at);
    const fill = (word: string) => phrase.text.best.slice(0, at[0]) + word + phrase.text.best.slice(at[1]);
    const right = new Set([fold(gap), ...(item === phrase ? [] : rightWords(item, kin))]);
    const candidates = item === phrase ? textTokens : neighbours.of(item).map((other) => formOf(other, bare));
    const wrong: string[] = [];
    for (const candidate of candidates) {
      if (wrong.length === mostFills) break;
      const word = likeGap(candidate, gap);
      if (right.has(fold(word)) || rightSentences.has(fold(fill(word)))) continue;
      right.add(fold(word));
      wrong.push(word);
    }
    const others = otherFills(phrase.text.units, at, sentences);
    return { component: item.id, at, ...(others.length > 0 ? { accepted: others } : {}), distractors: wrong };
  });
}

/** What fills the same gap in another accepted sentence: one that begins and ends with the same words. */
function otherFills(
  units: readonly Unit[],
  [start, end]: readonly [number, number],
  sentences: readonly { readonly text: string; readonly units: readonly Unit[] }[],
): readonly string[] {
  const before = units.filter((unit) => unit.end <= start);
  const after = units.filter((unit) => unit.start >= end);
  const fills = sentences.flatMap(({ text, units: other }): string[] => {
    const middle = other.slice(before.length, other.length - after.length);
    const isSame =
      keyOf(other.slice(0, before.length)) === keyOf(before) &&
      keyOf(other.slice(before.length + middle.length)) === keyOf(after);
    return isSame && middle.length > 0 ? [text.slice(middle[0]!.start, middle.at(-1)!.end)] : [];
  });
  return uniqueAnswers(fills);
}

/** Every way to say the word, with and without its article. */
const rightWords = (item: Item, kin: Kin): readonly string[] =>
  kin.of(item).flatMap((other) => [...other.text.accepted.map(fold), fold(formOf(other, true))]);

/** A word as it is taught, or without its article where the gap has none. */
const formOf = ({ text }: Item, bare: boolean): string =>
  bare && text.article > 0 ? text.best.slice(text.units[text.article]!.start) : text.best;

/** Without a sign at its end that a gap inside a sentence does not have, and with the capital that it has. */
function likeGap(word: string, gap: string): string {
  const trimmed = word.replace(/^[¿¡]+|[.!?…。！？]+$/gu, '') || word;
  const [first = ''] = trimmed;
  return /^\p{Lu}/u.test(gap) ? first.toUpperCase() + trimmed.slice(first.length) : trimmed;
}
