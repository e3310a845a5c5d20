import { annotate } from '../content/annotate.js';
import { gatherItems } from '../content/gather-items.js';
import type { Item } from '../content/item.js';
import { Leads } from '../content/leads.js';
import { OtherSenses } from '../content/other-sense.js';
import { PartsOfSpeech } from '../content/parts-of-speech.js';
import { Senses } from '../content/senses.js';
import { TaughtWords } from '../content/taught-words.js';
import { sourceOf } from './course-on-disk.js';

/** The items of a course of such skills, by their text. */
export async function itemsOf(
  skills: Readonly<Record<string, string>>,
  tags = { learning: 'es', from: 'en' },
): Promise<{ readonly items: readonly Item[]; readonly item: (text: string) => Item }> {
  const { items } = gatherItems(await sourceOf(skills, tags), tags, []);
  return { items, item: (text) => items.find(({ text: { best } }) => best === text)! };
}

const otherSensesOf = (items: readonly Item[]): OtherSenses =>
  new OtherSenses(
    items,
    new Senses([], items, 'es', { entries: () => [], term: ({ text }) => text, meaning: ({ meaning }) => meaning }),
    new PartsOfSpeech(items, { text: new Leads([]), meaning: new Leads([]) }),
  );

/** The taught words found in the first phrase, as `id` or, where they stand in it, `id: "text"`. */
export async function foundIn(
  skills: Readonly<Record<string, string>>,
  tags = { learning: 'es', from: 'en' },
): Promise<readonly string[]> {
  const { items } = await itemsOf(skills, tags);
  const phrase = items.find(({ kind }) => kind === 'phrase')!;
  const found = annotate(phrase, new TaughtWords(items), otherSensesOf(items), tags.learning, []);
  return found.map(({ item, at }) => (at ? `${item.id}: "${phrase.text.best.slice(...at)}"` : item.id));
}
