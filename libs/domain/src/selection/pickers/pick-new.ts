import type { Brief } from '../brief.js';
import type { Candidate } from '../candidate.js';
import { take, type Pick } from '../draft.js';
import { bitOf } from '../line.js';
import { Tally } from '../tally.js';
import { best, type Picker } from './picker.js';

/**
 * Pick new
 *
 * For each new word a challenge that teaches it and one at the hardest step it can be asked at; for each new phrase
 * one that teaches it. A word is taught where no other new word stands in the way. What few types can give is chosen first, so that the cap on a type leaves room for all.
 *
 * @example two new words and a phrase: `recognise A`, `recognise B`, `produce A`, `produce B`, `arrange P`
 */
export const pickNew: Picker = {
  name: 'pickNew',
  pick(draft, brief) {
    const tally = new Tally(brief, draft.picks);
    const chosen: Pick[] = [];
    const isFree = (candidate: Candidate) => chosen.every((pick) => pick.candidate !== candidate);
    for (const isAskedFor of scarcestFirst(wishesOf(brief), draft.pool)) {
      const pick = best(draft.pool, (one) => isAskedFor(one) && isFree(one), tally, brief, this.name);
      if (!pick) continue;
      tally.add(pick.candidate);
      chosen.push(pick);
    }
    return take(draft, chosen);
  },
};

type Wish = (candidate: Candidate) => boolean;

const wishesOf = ({ topics, needs }: Brief): readonly Wish[] =>
  topics.flatMap(({ role }, topic): Wish[] => {
    const teaches: Wish = (candidate) =>
      candidate.topic === topic &&
      candidate.teaches &&
      (role === 'new-phrase' || (candidate.strangers === 0 && candidate.newWords === bitOf(topic)));
    const proves: Wish = ({ topic: about, step }) => about === topic && step === needs[topic]!.hardest;
    return role === 'new-word' ? [teaches, proves] : role === 'new-phrase' ? [teaches] : [];
  });

function scarcestFirst(wishes: readonly Wish[], pool: readonly Candidate[]): readonly Wish[] {
  const typesFor = (wish: Wish) => new Set(pool.filter(wish).map(({ type }) => type)).size;
  return wishes
    .map((wish) => ({ wish, types: typesFor(wish) }))
    .sort((a, b) => a.types - b.types)
    .map(({ wish }) => wish);
}
