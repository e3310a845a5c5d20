import { fold, type Hint } from '@session-generator/domain';

import type { Found } from './annotate.js';
import type { Item, Side } from './item.js';
import { areOneWord } from './other-sense.js';

/**
 * Hinted word
 *
 * Says with each hint of a phrase which of its taught words it explains, if any: a learner who is asked for that word
 * gets no hint for it. A hint belongs to a word if one of its own words is the same or another form of it.
 *
 * @example "Como = I eat" in "Como pan" explains "comer"
 */
export function withHintedWord(
  hints: readonly Hint[],
  phrase: Item,
  found: readonly Found[],
  side: (item: Item) => Side,
): readonly Hint[] {
  const words = found.flatMap(({ item }) => (item === phrase ? [] : [item]));
  return hints.map((hint) => {
    const tokens = fold(hint.token).split(' ').filter(says);
    const explained = words.find((word) =>
      side(word).answers.some(({ bareKey }) =>
        bareKey.split(' ').some((each) => tokens.some((token) => areOneWord(each, token))),
      ),
    );
    return explained ? { ...hint, component: explained.id } : hint;
  });
}

const says = (word: string): boolean => word.length > 2 || /[\u0E00-\u{10FFFF}]/u.test(word);
