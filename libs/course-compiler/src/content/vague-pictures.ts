import type { Item } from './item.js';
import { haveOneStem } from './senses.js';
import { subjects } from './wrong-pictures.js';

const many = 3;

/**
 * Vague pictures
 *
 * The words whose first picture is that of three words or more: one picture for many words is none. Words that answer
 * for each other and forms of one word count once.
 *
 * @example 👋 for "hola", "adiós" and "mucho gusto"
 */
export function vaguePictures(items: readonly Item[]): ReadonlySet<Item> {
  const sharing = new Map<string, Item[]>();
  for (const item of items) {
    const [subject] = subjects(item);
    if (subject !== undefined) sharing.set(subject, [...(sharing.get(subject) ?? []), item]);
  }
  return new Set(
    [...sharing.values()].filter((words) => words.length >= many && distinct(words).length >= many).flat(),
  );
}

const distinct = (words: readonly Item[]): readonly Item[] =>
  words.filter((word, at) => !words.slice(0, at).some((earlier) => areAlike(word, earlier)));

const areAlike = (one: Item, other: Item): boolean =>
  one.text.answers.some(({ bareKey }) => other.text.answers.some((answer) => isOneWord(bareKey, answer.bareKey))) ||
  one.meaning.answers.some(({ bareKey }) => other.meaning.answers.some((answer) => isOneWord(bareKey, answer.bareKey)));

const isOneWord = (one: string, other: string): boolean => one === other || haveOneStem(one, other);
