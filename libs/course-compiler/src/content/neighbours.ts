import type { Item } from './item.js';
import type { PartsOfSpeech } from './parts-of-speech.js';
import { likeness, traitsOf, type Traits } from './likeness.js';

/** How many before and after are looked at in each list; more would cost time without finding better ones. */
const reach = 40;
const reachAmongSharers = 6;

/**
 * Neighbours
 *
 * The components that could be taken for another one, most alike first. Only near ones are compared: around it in the
 * course, around it among those of its part of speech, around it among the sentences with one of its words. So the
 * work for each does not grow with the course.
 */
export class Neighbours {
  private readonly traits: readonly Traits[];
  private readonly found: (readonly Item[])[] = [];
  private readonly lists: ReadonlyMap<string, readonly number[]>;

  constructor(items: readonly Item[], parts: PartsOfSpeech) {
    this.traits = items.map((item) => traitsOf(item, parts.of(item)));
    const lists = new Map<string, number[]>();
    for (const traits of this.traits) {
      for (const { name } of listsOf(traits)) {
        const list = lists.get(name);
        if (list) list.push(traits.item.row);
        else lists.set(name, [traits.item.row]);
      }
    }
    this.lists = lists;
  }

  /** Components of the same kind, most alike first. */
  of(item: Item): readonly Item[] {
    const known = this.found[item.row];
    if (known) return known;
    const traits = this.traits[item.row]!;
    const ranked = this.ranked(
      traits,
      listsOf(traits).flatMap(({ name, within }) => around(this.lists.get(name) ?? [], item.row, within)),
    );
    this.found[item.row] = ranked;
    return ranked;
  }

  /** Words, most alike first. */
  wordsNear(item: Item): readonly Item[] {
    return this.ranked(this.traits[item.row]!, around(this.lists.get('word') ?? [], item.row, reach));
  }

  /** Words with a picture, most alike first. */
  pictured(item: Item): readonly Item[] {
    return this.ranked(this.traits[item.row]!, around(this.lists.get('pictured') ?? [], item.row, reach));
  }

  private ranked(traits: Traits, rows: readonly number[]): readonly Item[] {
    const { row } = traits.item;
    return [...new Set(rows)]
      .filter((other) => other !== row)
      .map((other) => ({ other, points: likeness(traits, this.traits[other]!) }))
      .sort((a, b) => b.points - a.points || Math.abs(a.other - row) - Math.abs(b.other - row) || a.other - b.other)
      .map(({ other }) => this.traits[other]!.item);
  }
}

export const hasPicture = ({ word }: Item): boolean => word?.emoji !== undefined || (word?.images.length ?? 0) > 0;

/** The lists that a component stands in, and how far around it each is searched. */
function listsOf({
  item,
  partOfSpeech,
  tokens,
}: Traits): readonly { readonly name: string; readonly within: number }[] {
  return [
    { name: item.kind, within: reach },
    ...(hasPicture(item) ? [{ name: 'pictured', within: 0 }] : []),
    ...(partOfSpeech === undefined ? [] : [{ name: `word:${partOfSpeech}`, within: reach }]),
    ...(item.kind === 'phrase'
      ? [...tokens].map((token) => ({ name: `with:${token}`, within: reachAmongSharers }))
      : []),
  ];
}

/** The nearest rows of a sorted list before and after a row. */
function around(rows: readonly number[], row: number, within: number): readonly number[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  if (within === 0) return [];
  return rows.slice(Math.max(0, low - within), low + within + 1);
}
