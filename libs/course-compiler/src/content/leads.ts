import { keyOf } from '../text/units.js';
import type { Side } from './item.js';

/**
 * Leads
 *
 * First words that many words of a course are taught with: an article, the "to" of a verb. A learner sees them before
 * reading on, and they tell what kind of word follows. They are found in the course itself, for any language.
 *
 * @example in a course with "the bread", "the cheese" … and "to eat", "to drink" …: the leads are "the" and "to"
 */
export class Leads {
  private readonly common: ReadonlySet<string>;

  constructor(sides: readonly Side[]) {
    const counts = new Map<string, number>();
    for (const { units } of sides) {
      if (units.length > 1) counts.set(units[0]!.folded, (counts.get(units[0]!.folded) ?? 0) + 1);
    }
    const enough = Math.max(fewest, sides.length * share);
    this.common = new Set([...counts].filter(([, count]) => count >= enough).map(([word]) => word));
  }

  /** The lead of a text, or nothing; an article counts however rare. */
  of({ units, article }: Pick<Side, 'units' | 'article'>): string {
    const first = units[0]?.folded ?? '';
    return units.length > 1 && (article > 0 || this.common.has(first)) ? first : '';
  }

  /** A text without its lead. */
  bareKey(side: Pick<Side, 'units' | 'article'>): string {
    return keyOf(side.units.slice(this.of(side) === '' ? 0 : 1));
  }
}

const fewest = 4;
const share = 0.02;
