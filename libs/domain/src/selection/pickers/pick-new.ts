import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';
import { aboutEach, type Draft } from '../draft.js';
import { newWordBits } from '../targets/new-word-bits.js';
import { Choosing } from './choosing.js';
import type { Picker } from './picker.js';

/**
 * Pick new
 *
 * For each new word a challenge that teaches it and one at the hardest step it can be asked at; for each new phrase
 * one that teaches it. A word is taught where no other new word stands in the way. What only few types can give is
 * chosen first, so that the cap on a type leaves room for all.
 *
 * @example two new words and a phrase: `recognise A`, `recognise B`, `produce A`, `produce B`, `arrange P`
 */
export const pickNew: Picker = {
  name: 'pickNew',
  pick(draft, brief) {
    const choosing = new Choosing(draft, brief, this.name);
    for (const wish of scarcestFirst(wishesOf(draft, brief))) choosing.takeBest(wish);
    return choosing.result;
  },
};

/** For each place that something new is to have, the candidates that may take it. */
function wishesOf({ pool }: Draft, { topics, needs }: Brief): readonly (readonly Candidate[])[] {
  const about = aboutEach(pool, topics.length);
  const bits = newWordBits(topics);
  return topics.flatMap(({ role }, topic) => {
    const own = about[topic]!;
    const teaching = own.filter(({ teaches }) => teaches);
    if (role === 'new-phrase') return [teaching];
    if (role !== 'new-word') return [];
    const alone = teaching.filter(({ strangers, newWords }) => strangers === 0 && newWords === bits[topic]);
    return [alone, own.filter(({ step }) => step === needs[topic]!.hardest)];
  });
}

const scarcestFirst = (wishes: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] =>
  wishes
    .map((wish) => ({ wish, types: new Set(wish.map(({ type }) => type)).size }))
    .sort((a, b) => a.types - b.types)
    .map(({ wish }) => wish);
