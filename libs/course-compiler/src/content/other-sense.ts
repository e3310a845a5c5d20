import { keyOf, type Unit } from '../text/units.js';
import type { Item } from './item.js';
import type { PartsOfSpeech } from './parts-of-speech.js';
import { haveOneStem, type Senses } from './senses.js';

/** What a word says in a phrase instead of what it is taught to mean. */
export interface OtherSense {
  /** What the translation has: the meaning of the other word. */
  readonly meaning: string;
  /** The taught word that means it, if it is one. */
  readonly word?: Item;
}

/**
 * Other sense
 *
 * Whether a word of a phrase only looks like the taught one: nothing of the taught meaning stands in the translation,
 * but all of another meaning does. That is the meaning of a taught word of the same stem and another part of speech, or,
 * where an article is missing, one that a dictionary of the course gives to the very word. Without such a rival a free
 * translation is likelier, and the word is taken for the taught one.
 *
 * @example "Mi hermano cocina bien" (My brother cooks well) has "cocinar" (to cook), not "la cocina" (the kitchen)
 */
export class OtherSenses {
  private readonly byStem = new Map<string, Item[]>();

  constructor(
    items: readonly Item[],
    private readonly senses: Senses,
    private readonly parts: PartsOfSpeech,
  ) {
    for (const item of items) {
      const stem = item.kind === 'word' ? stemOf(item) : undefined;
      if (stem === undefined) continue;
      const list = this.byStem.get(stem.slice(0, stemLetters));
      if (list) list.push(item);
      else this.byStem.set(stem.slice(0, stemLetters), [item]);
    }
  }

  /**
   * @param run the units of the phrase that look like the word
   * @param bare whether the article that it is taught with is missing
   */
  of(word: Item, phrase: Item, run: readonly Unit[], bare: boolean): OtherSense | undefined {
    const said = phrase.meaning.answers.flatMap(({ units }) => units.map(({ folded }) => folded));
    const stands = (each: string): boolean => said.some((other) => areOneWord(each, other));
    if (word.meaning.answers.some(({ bareKey }) => contentOf(bareKey).some(stands))) return undefined;
    const all = (meaning: string): boolean => {
      const content = contentOf(meaning);
      return content.some(({ length }) => length >= 3) && content.every(stands);
    };
    const key = keyOf(run);
    const own = new Set(word.meaning.answers.map(({ folded }) => folded));
    if (bare) for (const meaning of this.senses.of(key)) if (!own.has(meaning) && all(meaning)) return { meaning };
    for (const other of run.length === 1 ? (this.byStem.get(key.slice(0, stemLetters)) ?? []) : []) {
      if (!haveOneStem(stemOf(other)!, key) || !this.areOtherParts(word, other)) continue;
      const meant = other.meaning.answers.find(({ bareKey }) => all(bareKey));
      if (meant) return { meaning: meant.text, word: other };
    }
    return undefined;
  }

  private areOtherParts(one: Item, other: Item): boolean {
    const [part, otherPart] = [this.parts.of(one), this.parts.of(other)];
    return part !== undefined && otherPart !== undefined && part !== otherPart;
  }
}

const stemLetters = 4;

/** A word of one unit, article aside. */
function stemOf({ text: { units, article } }: Item): string | undefined {
  const word = units.length === article + 1 ? units[article]!.folded : '';
  return [...word].length >= stemLetters ? word : undefined;
}

/** The words of a meaning that say something: those of three letters and more, unless it has shorter ones alone. */
function contentOf(meaning: string): readonly string[] {
  const words = meaning.split(' ');
  const long = words.filter((word) => word.length >= 3 && word !== 'the');
  return long.length > 0 ? long : words;
}

/** Whether two words are forms of one: "cook" and "cooks", "city" and "cities". */
export function areOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same++;
  return (same >= 3 && same >= shorter.length - 1 && longer.length - same <= 3) || same >= 5;
}
