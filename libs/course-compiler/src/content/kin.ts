import { mostAccepted, uniqueAnswers, withinLength, type Accepted } from './accepted-answers.js';
import type { Answer, Item, Side } from './item.js';

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

  constructor(private readonly items: readonly Item[]) {
    this.byText = indexBy(items, ({ text }) => text.answers);
    this.byMeaning = indexBy(items, ({ meaning }) => meaning.answers);
  }

  /** Its kin, itself first. */
  of({ row, text, meaning }: Item): readonly Item[] {
    const rows = new Set([row]);
    for (const { bareKey } of text.answers) addAll(rows, this.byText.bare.get(bareKey));
    for (const { bareKey } of meaning.answers) addAll(rows, this.byMeaning.bare.get(bareKey));
    return [...rows].map((each) => this.items[each]!);
  }

  /** Everything right for the meaning of a component: its own texts, then those of others that can mean the same. */
  textsFor(item: Item): Accepted {
    const others = this.byMeaning.exact.get(item.meaning.answers[0]!.written) ?? [];
    return widen(
      item.text,
      others.map((row) => this.items[row]!.text),
    );
  }

  /** Everything right for the text of a component. */
  meaningsFor(item: Item): Accepted {
    const others = this.byText.exact.get(item.text.answers[0]!.written) ?? [];
    return widen(
      item.meaning,
      others.map((row) => this.items[row]!.meaning),
    );
  }
}

interface Index {
  /** Mark for mark: `loro` and `l'oro` are two prompts, and so are a question and a statement. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** Without articles. */
  readonly bare: ReadonlyMap<string, readonly number[]>;
}

function indexBy(items: readonly Item[], answersOf: (item: Item) => readonly Answer[]): Index {
  const exact = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  for (const item of items) {
    for (const { written, bareKey } of answersOf(item)) {
      add(exact, written, item.row);
      add(bare, bareKey, item.row);
    }
  }
  return { exact, bare };
}

function add(index: Map<string, number[]>, key: string, row: number): void {
  const rows = index.get(key);
  if (!rows) index.set(key, [row]);
  else if (rows.at(-1) !== row) rows.push(row);
}

const addAll = (rows: Set<number>, more: readonly number[] | undefined): void => more?.forEach((row) => rows.add(row));

const widen = (own: Side, others: readonly Side[]): Accepted =>
  others.length === 1
    ? { texts: own.accepted, patterns: own.patterns }
    : {
        texts: uniqueAnswers([own, ...others].flatMap(({ accepted }) => accepted)).slice(0, mostAccepted),
        patterns: withinLength([...new Set([own, ...others].flatMap(({ patterns }) => patterns))]),
      };
