import type { Candidate } from '../pool/candidate.js';
import type { Arranger } from './arranger.js';

/**
 * Recognise before produce
 *
 * The challenges about one component rise from the easiest step to the hardest, in the places that they hold.
 *
 * @example a3 b0 a0 b2 turns into a0 b0 a3 b2
 */
export const recogniseBeforeProduce: Arranger = {
  name: 'recogniseBeforeProduce',
  arrange(session) {
    const rising = new Map<number, Candidate[]>();
    for (const candidate of session.toSorted((a, b) => a.step - b.step)) {
      const about = rising.get(candidate.topic) ?? [];
      about.push(candidate);
      rising.set(candidate.topic, about);
    }
    return session.map(({ topic }) => rising.get(topic)!.shift()!);
  },
};
