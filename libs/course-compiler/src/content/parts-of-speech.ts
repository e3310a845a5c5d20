import type { Item } from './item.js';
import type { Leads } from './leads.js';

/**
 * Parts of speech
 *
 * What kind of word each word is: the author's `Part of speech`, else the kind of the words that have the same lead
 * ("the" before nouns, "to" before verbs), else that of nearly all words that end alike. A label, or nothing: whatever
 * cannot be told speaks neither for nor against.
 *
 * @example beside "comer" and "beber" (to eat, to drink), "correr" is of their kind although its meaning is "run"
 */
export class PartsOfSpeech {
  private readonly labels = new Map<Item, string>();

  constructor(items: readonly Item[], leads: { readonly text: Leads; readonly meaning: Leads }) {
    const words = items.filter(({ kind }) => kind === 'word');
    const leadOf = (item: Item): string | undefined => {
      // All articles of a language mark the same kind.
      if (item.text.article > 0 || item.meaning.article > 0) return 'article';
      return leads.meaning.of(item.meaning) || leads.text.of(item.text) || undefined;
    };
    const authored = new Votes(words.flatMap((item) => vote(leadOf(item), item.word?.partOfSpeech?.toLowerCase())));
    for (const item of words) {
      const lead = leadOf(item);
      const label =
        item.word?.partOfSpeech?.toLowerCase() ??
        (lead === undefined ? undefined : (authored.of(lead, 0.8, 1) ?? lead));
      if (label !== undefined) this.labels.set(item, label);
    }
    const endings = new Votes(
      [...this.labels].flatMap(([item, label]) => endingsOf(item).flatMap((ending) => vote(ending, label))),
    );
    for (const item of words) {
      if (this.labels.has(item)) continue;
      const label = endingsOf(item)
        .map((ending) => endings.of(ending, 0.9, 5))
        .find((each) => each !== undefined);
      if (label !== undefined) this.labels.set(item, label);
    }
  }

  of(item: Item): string | undefined {
    return this.labels.get(item);
  }
}

const vote = (sign: string | undefined, label: string | undefined): (readonly [string, string])[] =>
  sign === undefined || label === undefined ? [] : [[sign, label]];

/** The last three and two letters of a word of one unit, article aside. */
function endingsOf({ text: { units, article } }: Item): readonly string[] {
  const last = units.at(-1)?.folded ?? '';
  return units.length > article + 1
    ? []
    : [3, 2].filter((length) => last.length > length).map((length) => last.slice(-length));
}

/** Which label a sign mostly goes with. */
class Votes {
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(votes: readonly (readonly [string, string])[]) {
    for (const [sign, label] of votes) {
      const labels = this.counts.get(sign) ?? new Map<string, number>();
      this.counts.set(sign, labels.set(label, (labels.get(label) ?? 0) + 1));
    }
  }

  of(sign: string, share: number, fewest: number): string | undefined {
    const labels = [...(this.counts.get(sign) ?? [])];
    const all = labels.reduce((sum, [, count]) => sum + count, 0);
    return all < fewest ? undefined : labels.find(([, count]) => count >= share * all)?.[0];
  }
}
