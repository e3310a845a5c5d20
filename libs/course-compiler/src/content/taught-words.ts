import { keyOf } from '../text/units.js';
import type { Item } from './item.js';

/** A form in which a taught word may stand in a phrase. */
export interface TaughtForm {
  readonly item: Item;
  /** Whether the article that it is taught with is left out. */
  readonly bare: boolean;
  /** Whether it is the text that is taught, not a synonym. */
  readonly main: boolean;
}

const longestTerm = 12;

/** The words that a course teaches, by the forms in which they may stand: with and without their article. */
export class TaughtWords {
  private readonly forms = new Map<string, TaughtForm[]>();
  private readonly mains = new Set<string>();
  /** The most units that a form has. */
  readonly longest: number;

  constructor(items: readonly Item[]) {
    let longest = 0;
    for (const item of items) {
      if (item.kind !== 'word') continue;
      this.mains.add(item.text.best);
      item.text.answers.forEach(({ units, article, bareKey }, at) => {
        longest = Math.max(longest, units.length);
        this.add(keyOf(units), { item, bare: false, main: at === 0 });
        if (article > 0) this.add(bareKey, { item, bare: true, main: at === 0 });
      });
    }
    this.longest = Math.min(longest, longestTerm);
  }

  formsOf(key: string): readonly TaughtForm[] {
    return this.forms.get(key) ?? [];
  }

  texts(): Iterable<string> {
    return this.mains;
  }

  /**
   * Which of several words with one form a phrase means: one that the author says it uses, one whose meaning stands in
   * its translation, the one that is taught so, one of the same skill, the last one taught before, the first one after.
   */
  mostLikely(forms: readonly TaughtForm[], phrase: Item, used: readonly Item[]): TaughtForm {
    const likelihood = ({ item, main }: TaughtForm): readonly number[] => {
      const behind = phrase.skillRow - item.skillRow;
      return [
        Number(used.includes(item)),
        Number(meansIt(item, phrase)),
        Number(main),
        behind >= 0 ? 1 / (1 + behind) : -1 + 1 / (1 - behind),
      ];
    };
    return forms.reduce((best, form) => (isMore(likelihood(form), likelihood(best)) ? form : best));
  }

  private add(key: string, form: TaughtForm): void {
    const known = this.forms.get(key);
    if (!known) this.forms.set(key, [form]);
    else if (!known.some(({ item }) => item === form.item)) known.push(form);
  }
}

/** Whether the meaning of a word stands in the translation of a phrase. */
export const meansIt = (word: Item, phrase: Item): boolean => {
  const meant = ` ${keyOf(phrase.meaning.units)} `;
  return meant.includes(` ${word.meaning.answers[0]!.bareKey} `);
};

const isMore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
};
