import { fold, type Distractors, type Picture } from '@session-generator/domain';

import type { BankTokens } from './bank-tokens.js';
import type { Item, Side } from './item.js';
import type { Kin } from './kin.js';
import { hasPicture, type Neighbours } from './neighbours.js';

const mostChoices = 12;

/**
 * Wrong answers
 *
 * Distractors that look right and are wrong: the texts, meanings and pictures of neighbours that are not kin, most
 * alike first. Nothing that is accepted for the component, or for any component that could answer for it.
 */
export function wrongAnswers(item: Item, neighbours: Neighbours, kin: Kin, bank: BankTokens): Distractors {
  const others = neighbours.of(item);
  const related = [...kin.of(item), ...others.filter((other) => meansBoth(item, other))];
  return {
    texts: wrongSides(others, related, ({ text }) => text),
    meanings: wrongSides(others, related, ({ meaning }) => meaning),
    pictures: item.kind === 'word' ? wrongPictures(item, neighbours.pictured(item), related) : [],
    textTokens: bank.textTokens(item, others, kin.textsFor(item)),
    meaningTokens: bank.meaningTokens(item, others, kin.meaningsFor(item)),
  };
}

/** Kin by a pattern: it stands for the text, or for the meaning, of the other. */
const meansBoth = (one: Item, other: Item): boolean =>
  one.text.standsFor(other.text.best) ||
  one.meaning.standsFor(other.meaning.best) ||
  other.text.standsFor(one.text.best) ||
  other.meaning.standsFor(one.meaning.best);

function wrongSides(others: readonly Item[], related: readonly Item[], side: (item: Item) => Side): readonly string[] {
  const right = new Set(related.flatMap((item) => side(item).answers.map(({ folded }) => folded)));
  const wrong: string[] = [];
  for (const other of others) {
    if (wrong.length === mostChoices) break;
    const { text, folded } = side(other).answers[0]!;
    if (right.has(folded) || related.some((item) => side(item).standsFor(text))) continue;
    // Each only once.
    right.add(folded);
    wrong.push(text);
  }
  return wrong;
}

function wrongPictures(item: Item, pictured: readonly Item[], related: readonly Item[]): readonly Picture[] {
  if (!hasPicture(item)) return [];
  const right = new Set(related.flatMap(subjects));
  const wrong: Picture[] = [];
  for (const other of pictured) {
    if (wrong.length === mostChoices) break;
    const shown = subjects(other);
    if (shown.some((subject) => right.has(subject))) continue;
    shown.forEach((subject) => right.add(subject));
    wrong.push(pictureOf(other)!);
  }
  return wrong;
}

/** What a word is shown with: its emoji, else the first of its images. */
export function pictureOf({ word }: Item): Picture | undefined {
  if (word?.emoji !== undefined) return { emoji: word.emoji };
  const [id] = word?.images ?? [];
  return id === undefined ? undefined : { id };
}

/** What the pictures of a word are of: `dog1` and `dog2` show the same. */
const subjects = ({ word }: Item): readonly string[] => [
  ...(word?.emoji === undefined ? [] : [fold(word.emoji)]),
  ...(word?.images ?? []).map((name) => fold(name.replace(/\d+$/, ''))),
];
