import { isSameWord, type ReadWord } from './read-answer.js';
import { slipBetween, type SlipContext } from './slip-between.js';

/** How words of an answer stand against words of what was expected, in the order of both. */
export type AlignedWord =
  | { readonly kind: 'same'; readonly answered: ReadWord; readonly expected: ReadWord }
  | {
      readonly kind: 'slip';
      readonly slip: 'accent' | 'typo';
      readonly answered: readonly ReadWord[];
      readonly expected: readonly ReadWord[];
    }
  | { readonly kind: 'wrong'; readonly answered: ReadWord; readonly expected: ReadWord }
  | { readonly kind: 'missing'; readonly expected: ReadWord }
  | { readonly kind: 'extra'; readonly answered: ReadWord };

/**
 * Align words
 *
 * The cheapest way to read an answer as what was expected: words that are the same cost nothing, a slip little, also one
 * of the space bar; a word left out or put in more, and another word a little less than both.
 */
export function alignWords(
  answered: readonly ReadWord[],
  expected: readonly ReadWord[],
  context: SlipContext,
): { readonly words: readonly AlignedWord[]; readonly cost: number } {
  const width = expected.length + 1;
  const best: Step[] = [{ cost: 0 }];
  const offer = (at: number, cost: number, from: Step, word: AlignedWord): void => {
    if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { cost, from, word };
  };
  for (let i = 0; i <= answered.length; i++) {
    for (let j = 0; j <= expected.length; j++) {
      const here = best[i * width + j]!;
      const [a, e] = [answered[i], expected[j]];
      if (a) offer((i + 1) * width + j, here.cost + costs.extra, here, { kind: 'extra', answered: a });
      if (e) offer(i * width + j + 1, here.cost + costs.missing, here, { kind: 'missing', expected: e });
      if (!a || !e) continue;
      const there = (i + 1) * width + j + 1;
      if (isSameWord(a, e)) {
        offer(there, here.cost, here, { kind: 'same', answered: a, expected: e });
        continue;
      }
      const slip = slipBetween(a, e, context);
      if (slip) offer(there, here.cost + costs[slip], here, { kind: 'slip', slip, answered: [a], expected: [e] });
      else offer(there, here.cost + costs.wrong, here, { kind: 'wrong', answered: a, expected: e });
      const [nextA, nextE] = [answered[i + 1], expected[j + 1]];
      if (nextA && a.key + nextA.key === e.key) {
        const torn = { kind: 'slip', slip: 'typo', answered: [a, nextA], expected: [e] } as const;
        offer((i + 2) * width + j + 1, here.cost + costs.typo, here, torn);
      }
      if (nextE && e.key + nextE.key === a.key) {
        const joined = { kind: 'slip', slip: 'typo', answered: [a], expected: [e, nextE] } as const;
        offer((i + 1) * width + j + 2, here.cost + costs.typo, here, joined);
      }
    }
  }
  const end = best[answered.length * width + expected.length]!;
  const words: AlignedWord[] = [];
  for (let step: Step | undefined = end; step?.word; step = step.from) words.push(step.word);
  return { words: words.reverse(), cost: end.cost };
}

interface Step {
  readonly cost: number;
  readonly from?: Step;
  readonly word?: AlignedWord;
}

const costs = { accent: 1, typo: 2, wrong: 7, missing: 4, extra: 4 } as const;
