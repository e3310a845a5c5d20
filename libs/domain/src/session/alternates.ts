import { modalities } from '../forms/form.js';
import { byTie, type Candidate } from '../selection/pool/candidate.js';
import { needsOfForm } from '../selection/pool/form-table.js';
import type { Selection } from '../selection/select.js';
import type { Challenge } from './challenge.js';
import type { Alternates } from './session.js';

/**
 * Stand-ins for each challenge, so that a client adapts without a second call: about the same component, from what
 * the filters kept, not in the session itself. Where the course has none, the stand-in is absent.
 */
export function alternatesOf(
  { brief, picks, turnedAway }: Selection,
  realise: (candidate: Candidate) => Challenge,
): Readonly<Record<string, Alternates>> {
  const picked = new Set(picks.map(({ candidate }) => candidate.index));
  const spare = brief.pool.filter(({ index }) => !picked.has(index) && !turnedAway.has(index));
  return Object.fromEntries(
    picks.map(({ candidate }) => {
      const about = spare.filter(({ topic, strangers }) => topic >= 0 && topic === candidate.topic && strangers === 0);
      const nearest = (suits: (other: Candidate) => boolean): Challenge | undefined => {
        const [first] = about
          .filter(suits)
          .sort((a, b) => Math.abs(a.step - candidate.step) - Math.abs(b.step - candidate.step) || byTie(a, b));
        return first && realise(first);
      };
      const without = (bit: number) =>
        needsOfForm[candidate.form]! & bit ? nearest(({ form }) => (needsOfForm[form]! & bit) === 0) : undefined;
      const found: { readonly [Kind in keyof Alternates]: Challenge | undefined } = {
        easier: nearest(({ step }) => step < candidate.step),
        harder: nearest(({ step }) => step > candidate.step),
        withoutAudio: without(modalities.listen),
        withoutMicrophone: without(modalities.speak),
        afterMistake: nearest(({ step, form }) => step <= candidate.step && form !== candidate.form),
      };
      const present = Object.entries(found).filter(([, challenge]) => challenge !== undefined);
      return [brief.course.challengeId(candidate.row), Object.fromEntries(present) as Alternates];
    }),
  );
}
