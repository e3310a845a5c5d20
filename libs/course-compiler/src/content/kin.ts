import { fold } from '@session-generator/domain';

import { articleLength } from '../text/articles.js';
import { keyOf, unitsOf } from '../text/units.js';
import { mostAccepted, uniqueAnswers } from './accepted-answers.js';
import type { Item } from './item.js';

/**
 * Kin
 *
 * Components that answer for each other: they share an accepted text or meaning, articles aside. A text of one may be
 * right where another is asked for, so it is never a wrong choice there.
 *
 * @example "bank" for "el banco" and "bank" for "la orilla" are kin; so are "gato" (cat) and "el gato" (the cat)
 */
export class Kin {
  private readonly byText: Index;
  private readonly byMeaning: Index;

  constructor(
    private readonly items: readonly Item[],
    private readonly tags: { readonly learning: string; readonly from: string },
  ) {
    this.byText = indexBy(items, ({ text }) => text.accepted, tags.learning);
    this.byMeaning = indexBy(items, ({ meaning }) => meaning.accepted, tags.from);
  }

  /** Its kin, itself first. */
  of(item: Item): readonly Item[] {
    const rows = new Set([item.row]);
    for (const text of item.text.accepted) addAll(rows, this.byText.bare.get(bare(text, this.tags.learning)));
    for (const meaning of item.meaning.accepted) addAll(rows, this.byMeaning.bare.get(bare(meaning, this.tags.from)));
    return [...rows].map((row) => this.items[row]!);
  }

  /** Everything right for the meaning of a component: its own texts, then those of others that can mean the same. */
  textsFor({ text, meaning }: Item): readonly string[] {
    const others = this.byMeaning.exact.get(fold(meaning.best)) ?? [];
    return widen(
      text.accepted,
      others.map((row) => this.items[row]!.text.accepted),
    );
  }

  /** Everything right for the text of a component. */
  meaningsFor({ text, meaning }: Item): readonly string[] {
    const others = this.byText.exact.get(fold(text.best)) ?? [];
    return widen(
      meaning.accepted,
      others.map((row) => this.items[row]!.meaning.accepted),
    );
  }
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** Without articles. */
  readonly bare: ReadonlyMap<string, readonly number[]>;
}

function indexBy(items: readonly Item[], answersOf: (item: Item) => readonly string[], language: string): Index {
  const exact = new Map<string, number[]>();
  const loose = new Map<string, number[]>();
  for (const item of items) {
    for (const answer of answersOf(item)) {
      add(exact, fold(answer), item.row);
      add(loose, bare(answer, language), item.row);
    }
  }
  return { exact, bare: loose };
}

function bare(text: string, language: string): string {
  const units = unitsOf(text, language);
  return keyOf(units.slice(articleLength(units, language))) || fold(text);
}

function add(index: Map<string, number[]>, key: string, row: number): void {
  const rows = index.get(key);
  if (!rows) index.set(key, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}

const addAll = (rows: Set<number>, more: readonly number[] | undefined): void => more?.forEach((row) => rows.add(row));

const widen = (own: readonly string[], others: readonly (readonly string[])[]): readonly string[] =>
  others.length === 0 ? own : uniqueAnswers([...own, ...others.flat()]).slice(0, mostAccepted);
