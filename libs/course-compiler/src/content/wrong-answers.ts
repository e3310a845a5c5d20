import { fold, textGraderOf, type Distractors, type Picture } from '@session-generator/domain';

import type { BankTokens } from './bank-tokens.js';
import type { Answer, Item, Side } from './item.js';
import type { Kin } from './kin.js';
import { hasPicture, type Neighbours } from './neighbours.js';

const mostChoices = 12;

/** The languages of a course, as BCP 47 tags. */
export interface CourseTags {
  readonly learning: string;
  readonly from: string;
}

/**
 * Wrong answers
 *
 * Distractors that look right and are wrong: the texts, meanings and pictures of neighbours that are not kin, most
 * alike first. Nothing that is accepted for the component, or for any component that could answer for it, nor another way
 * of writing that; and where there are enough, only what has the shape of the right one, so that no article, capital or
 * sign gives it away.
 */
export function wrongAnswers(
  item: Item,
  neighbours: Neighbours,
  kin: Kin,
  bank: BankTokens,
  { learning, from }: CourseTags,
): Distractors {
  const others = neighbours.of(item);
  const related = [...kin.of(item), ...others.filter((other) => meansBoth(item, other))];
  return {
    texts: wrongSides(item, others, related, ({ text }) => text, learning),
    meanings: wrongSides(item, others, related, ({ meaning }) => meaning, from),
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

function wrongSides(
  item: Item,
  others: readonly Item[],
  related: readonly Item[],
  side: (item: Item) => Side,
  language: string,
): readonly string[] {
  const accepted = related.flatMap((each) => side(each).answers);
  const seen = new Set(accepted.map(({ folded }) => folded));
  const grade = textGraderOf({ accepted: accepted.map(({ text }) => text), language });
  const alike: string[] = [];
  const unlike: string[] = [];
  for (const other of others) {
    if (alike.length === mostChoices) break;
    const answer = side(other).answers[0]!;
    if (seen.has(answer.folded) || related.some((each) => side(each).standsFor(answer.text))) continue;
    // Each only once.
    seen.add(answer.folded);
    if (grade(answer.text).outcome === 'right') continue;
    if (shapeOf(answer) === shapeOf(side(item).answers[0]!)) alike.push(answer.text);
    else unlike.push(answer.text);
  }
  return alike.length >= enoughChoices ? alike : [...alike, ...unlike].slice(0, mostChoices);
}

/** As many as a client shows. */
const enoughChoices = 3;

/** What is seen of an answer before it is read: an article, a capital, the signs around it. */
const shapeOf = ({ text, article }: Answer): string => {
  const [before = '', after = ''] = [/^[\p{P}]*/u, /[\p{P}]*$/u].map((signs) => signs.exec(text)?.[0] ?? '');
  return `${before}${article}${/^\p{Lu}/u.test(text.slice(before.length)) ? 'A' : 'a'}${after}`;
};

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

/** What the pictures of a word are of: `dog1` and `dog2` show the same, and so does an emoji in whatever colour of skin. */
const subjects = ({ word }: Item): readonly string[] => [
  ...(word?.emoji === undefined ? [] : [fold(word.emoji.replace(/\p{Emoji_Modifier}|\uFE0F/gu, ''))]),
  ...(word?.images ?? []).map((name) => fold(name.replace(/\d+$/, ''))),
];
