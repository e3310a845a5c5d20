import { modalities } from '../forms/form.js';
import type { Brief } from './brief.js';
import { byTie, type Candidate } from './pool/candidate.js';
import { needsOfForm } from './pool/form-table.js';
import { breachesOf, breaksNoMore, owedAfter } from './search/breaches.js';
import type { Selection } from './select.js';

/** What may stand in for one challenge of a session; each is absent if nothing lawful is left. */
export interface StandIns {
  readonly easier: Candidate | undefined;
  readonly harder: Candidate | undefined;
  readonly withoutAudio: Candidate | undefined;
  readonly withoutMicrophone: Candidate | undefined;
  readonly afterMistake: Added | undefined;
}

/** A candidate that is asked in addition, before the challenge at this place, or at the end. */
export interface Added {
  readonly candidate: Candidate;
  readonly before: number;
}

/**
 * Stand-ins
 *
 * For each challenge of a session others about the same component, which no filter turned away and which are not in the
 * session: easier and harder ones, and those that do without audio or a microphone. Put in its place, each leaves the
 * session with no more breaches than it declares. After a mistake another challenge, no harder than the one that was
 * failed, is asked in addition, as soon as the laws allow.
 *
 * @example for `arrange A` in recognise A · B · C · arrange A · D · produce A, `recall A` is harder, and lawful
 */
export function standInsOf({ brief, picks, draft }: Selection): readonly StandIns[] {
  const session = picks.map(({ candidate }) => candidate);
  const used = new Set([...session, ...draft.filtered.map(({ candidate }) => candidate)]);
  const spare = brief.pool.filter((candidate) => !used.has(candidate) && candidate.strangers === 0);
  const allowed = breachesOf(session, brief);
  const owed = owedAfter(session, brief);

  return session.map((candidate, place): StandIns => {
    const about = spare.filter(({ topic }) => topic >= 0 && topic === candidate.topic);
    const inPlace = (suits: (other: Candidate) => boolean): Candidate | undefined =>
      nearest(candidate, about.filter(suits)).find((other) => {
        const changed = session.with(place, other);
        return breaksNoMore(changed, allowed, brief) && owedAfter(changed, brief) <= owed;
      });
    const without = (bit: number) =>
      needsOfForm[candidate.form]! & bit ? inPlace(({ form }) => (needsOfForm[form]! & bit) === 0) : undefined;
    const { step, success, form } = candidate;
    return {
      easier: inPlace((other) => other.step < step || (other.step === step && other.success > success)),
      harder: inPlace((other) => other.step > step || (other.step === step && other.success < success)),
      withoutAudio: without(modalities.listen),
      withoutMicrophone: without(modalities.speak),
      afterMistake: addedAfter(
        place,
        session,
        nearest(
          candidate,
          about.filter((other) => other.step <= step && other.form !== form),
        ),
        allowed,
        brief,
      ),
    };
  });
}

/** Other steps before the same one, near steps before far ones. */
const nearest = ({ step }: Candidate, others: readonly Candidate[]): readonly Candidate[] => {
  const distance = (other: Candidate): number => (other.step === step ? Infinity : Math.abs(other.step - step));
  return others.toSorted((a, b) => (distance(a) === distance(b) ? byTie(a, b) : distance(a) - distance(b)));
};

/** The first of the candidates that may be asked somewhere behind the challenge that was failed. */
function addedAfter(
  failedAt: number,
  session: readonly Candidate[],
  candidates: readonly Candidate[],
  allowed: readonly number[],
  brief: Brief,
): Added | undefined {
  // What was failed has not reached its step, so an easier one may follow.
  const unreached = session.with(failedAt, { ...session[failedAt]!, step: -1 });
  for (const candidate of candidates) {
    for (let before = failedAt + 1; before <= session.length; before++) {
      if (breaksNoMore(unreached.toSpliced(before, 0, candidate), allowed, brief)) return { candidate, before };
    }
  }
  return undefined;
}
