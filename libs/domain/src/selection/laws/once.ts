import type { Law } from './law.js';

/**
 * Once
 *
 * No challenge twice. A phrase at most twice, in different forms, with at least four others between.
 *
 * @example after P1 B C D E, P2 may stand; after P1 B C D it may not, nor may P1 ever
 */
export const once: Law = {
  name: 'once',
  allows({ placed, uses, phraseCount, phraseForm, phraseLast }, { index, phrase, form }) {
    if (uses[index]! > 0) return false;
    if (phrase < 0 || phraseCount[phrase] === 0) return true;
    return phraseCount[phrase]! < 2 && phraseForm[phrase] !== form && placed.length - phraseLast[phrase]! > 4;
  },
  breach: 'this challenge, or its phrase, was shown already (a phrase may come twice, in two forms, 4 others between)',
};
