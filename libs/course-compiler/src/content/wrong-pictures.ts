import { fold, type Picture } from '@session-generator/domain';

import { mostChoices } from './choose-wrong.js';
import { emojiWords, personIn } from './emoji.js';
import type { CourseTags, Item, Side } from './item.js';
import { hasPicture } from './neighbours.js';
import type { PartsOfSpeech } from './parts-of-speech.js';

/**
 * Wrong pictures
 *
 * Pictures of other words, those of the same skill and part of speech first, none of a later skill unless there are
 * fewer than two. Nothing that could be taken for the word: no picture of the same thing, none whose emoji has the
 * word among its keywords, and not the other way round; a man is no wrong choice for a father.
 *
 * @param pictured words with a picture, most alike first
 * @param related words that could answer for it
 */
export function wrongPictures(
  item: Item,
  pictured: readonly Item[],
  related: readonly Item[],
  parts: PartsOfSpeech,
  tags: CourseTags,
): readonly Picture[] {
  if (!hasPicture(item)) return [];
  const sides = englishSides(tags);
  const shown = new Set(related.flatMap(subjects));
  const wrong: Item[] = [];
  for (const other of inOrder(item, pictured, parts)) {
    if (wrong.length === mostChoices(shownPictures)) break;
    if (other.skillRow > item.skillRow && wrong.length >= fewest) break;
    const subjectsOfOther = subjects(other);
    if (subjectsOfOther.some((subject) => shown.has(subject))) continue;
    if (related.some((each) => mayBeTakenFor(each, other, sides))) continue;
    subjectsOfOther.forEach((subject) => shown.add(subject));
    wrong.push(other);
  }
  return wrong.map((other) => pictureOf(other)!);
}

const shownPictures = 3;
const fewest = 2;

/** The same skill before earlier ones, these before later ones; in each, the same part of speech first. */
function inOrder(item: Item, pictured: readonly Item[], parts: PartsOfSpeech): readonly Item[] {
  const rank = (other: Item): number => {
    const isSame = parts.of(item) === parts.of(other);
    if (other.skillRow > item.skillRow) return 4;
    return (other.skillRow === item.skillRow ? 0 : 1) + (isSame ? 0 : 2);
  };
  return [...pictured].sort((one, other) => rank(one) - rank(other));
}

/** What a word is shown with: its emoji, else the first of its images. */
export function pictureOf({ word }: Item): Picture | undefined {
  if (word?.emoji !== undefined) return { emoji: word.emoji };
  const [id] = word?.images ?? [];
  return id === undefined ? undefined : { id };
}

/** What the pictures of a word are of: `dog1` and `dog2` show the same, and so does an emoji in whatever colour of skin. */
export const subjects = ({ word }: Item): readonly string[] => [
  ...(word?.emoji === undefined ? [] : [plainEmoji(word.emoji)]),
  ...(word?.images ?? []).map((name) => fold(name.replace(/\d+$/, ''))),
];

const plainEmoji = (emoji: string): string => fold(emoji.replace(/\p{Emoji_Modifier}|\uFE0F/gu, ''));

/** Whether the picture of one of two words would also fit the other. */
function mayBeTakenFor(one: Item, other: Item, sides: readonly Names[]): boolean {
  const [own, others] = [one.word?.emoji, other.word?.emoji];
  return (
    (own !== undefined && others !== undefined && areOnePerson(own, others)) ||
    says(others, one, sides) ||
    says(own, other, sides)
  );
}

function areOnePerson(one: string, other: string): boolean {
  const [person, otherPerson] = [personIn(one), personIn(other)];
  return person !== undefined && person.who === otherPerson?.who && (person.plain || otherPerson.plain);
}

/** Whether the keywords of an emoji name a word. */
function says(emoji: string | undefined, word: Item, sides: readonly Names[]): boolean {
  if (emoji === undefined) return false;
  const keywords = emojiWords(emoji);
  return sides.some((side) =>
    side(word).answers.some(({ bareKey }) => bareKey.split(' ').some((each) => keywords.has(each))),
  );
}

type Names = (item: Item) => Side;

/** The English sides of a course: the keywords of emoji are English. */
const englishSides = ({ learning, from }: CourseTags): readonly Names[] => [
  ...(isEnglish(learning) ? [({ text }: Item) => text] : []),
  ...(isEnglish(from) ? [({ meaning }: Item) => meaning] : []),
];

const isEnglish = (tag: string): boolean => /^en\b/i.test(tag);
