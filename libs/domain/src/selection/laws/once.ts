import type { OrderLaw } from './law.js';

/**
 * Once
 *
 * No challenge stands twice. A phrase stands at most `times`, each time in another form, with at least `others` between.
 *
 * @example with once(2, 4), after P1 B C D E, P2 may stand; after P1 B C D it may not, nor may P1 ever
 */
export const once = (times: number, others: number): OrderLaw => ({
  name: 'once',
  allows({ placed, uses, phraseCount, phraseForms, phraseLast }, { index, phrase, form }) {
    if (uses[index]! > 0) return false;
    if (phrase < 0 || phraseCount[phrase] === 0) return true;
    const isOtherForm = (phraseForms[phrase]! & (1 << form)) === 0;
    return phraseCount[phrase]! < times && isOtherForm && placed.length - phraseLast[phrase]! > others;
  },
  looksBack: others,
  breach: `this challenge, or its phrase, was shown already (a phrase may come ${times} times, each in another form, ${others} others between)`,
  bounds: { uses: 1, phraseUses: times, phraseApart: others + 1, repeatsForms: false },
});
