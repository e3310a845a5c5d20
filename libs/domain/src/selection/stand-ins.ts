import { modalities } from '../forms/form.js';
import { byTie, type Candidate } from './pool/candidate.js';
import { needsOfForm } from '../forms/form-table.js';
import { breachesOf, Walk } from './search/walk.js';
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
  const about = new Map<number, Candidate[]>();
  for (const candidate of brief.pool) {
    if (candidate.topic < 0 || candidate.strangers > 0 || used.has(candidate)) continue;
    const others = about.get(candidate.topic);
    if (others) others.push(candidate);
    else about.set(candidate.topic, [candidate]);
  }
  const allowed = breachesOf(session, brief);
  const walk = new Walk(brief, session.length, allowed);

  /** The first of some candidates that may be asked somewhere behind the challenge that was failed. */
  const addedAfter = (failed: number, candidates: readonly Candidate[]): Added | undefined => {
    for (const candidate of candidates) {
      const longer = new Walk(brief, session.length + 1, { ...allowed, owed: Infinity });
      session.slice(0, failed).forEach((each) => longer.go(each));
      // What was failed has not reached its step, so an easier one may follow.
      longer.go({ ...session[failed]!, step: -1 });
      for (let before = failed + 1; before <= session.length; before++) {
        if (longer.mayGoOn(candidate, session, before)) return { candidate, before };
        if (before < session.length) longer.go(session[before]!);
      }
    }
    return undefined;
  };

  return session.map((candidate, place): StandIns => {
    const { step, success, form } = candidate;
    const others = nearest(candidate, about.get(candidate.topic) ?? []);
    const inPlace = (suits: (other: Candidate) => boolean): Candidate | undefined =>
      others.find((other) => suits(other) && walk.mayGoOn(other, session, place + 1));
    const without = (bit: number) =>
      needsOfForm[form]! & bit ? inPlace((other) => (needsOfForm[other.form]! & bit) === 0) : undefined;
    const found: StandIns = {
      easier: inPlace((other) => other.step < step || (other.step === step && other.success > success)),
      harder: inPlace((other) => other.step > step || (other.step === step && other.success < success)),
      withoutAudio: without(modalities.listen),
      withoutMicrophone: without(modalities.speak),
      afterMistake: addedAfter(
        place,
        others.filter((other) => other.step <= step && other.form !== form),
      ),
    };
    walk.go(candidate);
    return found;
  });
}

/** Other steps before the same one, near steps before far ones. */
function nearest({ step }: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  const distance = (other: Candidate): number => (other.step === step ? 9 : Math.abs(other.step - step));
  return others.toSorted((a, b) => distance(a) - distance(b) || byTie(a, b));
}
