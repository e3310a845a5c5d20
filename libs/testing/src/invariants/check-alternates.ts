import type {
  AddedChallenge,
  Alternates,
  Challenge,
  Course,
  RecallModel,
  Session,
  SessionRequest,
} from '@session-generator/domain';

import type { CheckedSession, Invariant } from './breach.js';
import { breachesOf, caseOf, laws } from './check-session.js';
import type { Case, Law } from './law.js';
import { misfits } from './misfits.js';

/** As much of a session as is judged, with the alternates of its challenges. */
export type CheckedWithAlternates = CheckedSession & Pick<Session, 'alternates'>;

/** One thing that is wrong with one alternate. */
export interface AlternateBreach {
  /** The id of the challenge in the session that the alternate belongs to. */
  readonly challenge: string;
  readonly alternate: keyof Alternates;
  /** What the session does not keep with it; `fit` if the alternate itself is not what its name promises. */
  readonly invariant: Invariant | 'fit';
  /** The index in the session with the alternate in it, or null for the whole session. */
  readonly where: number | null;
  readonly detail: string;
}

/**
 * Everything that an alternate breaks and the session without it does not
 *
 * Each alternate is tried on its own. One that is shown in place takes the place of its challenge. `afterMistake` is put
 * in before `askedBefore`: the session is longer then, its coverage and length are not judged, and the challenge that
 * was failed has not reached its step. Breaches are counted by invariant: only those beyond the session's own are told.
 * The alternate itself must be about the same component, none of the session, and what its name promises.
 *
 * @param course the revision that the session is of
 * @param request what was asked; without it, what depends on the learner is not judged
 * @param models orders what the learner has met, so that coverage of it can be judged
 * @throws where the course does not hold what the request is of
 */
export function checkAlternates(
  session: CheckedWithAlternates,
  course: Course,
  request?: SessionRequest,
  models?: { readonly recall: RecallModel },
): readonly AlternateBreach[] {
  const judged = caseOf(session, course, request, models);
  const own = breachesOf(judged, ofTheWhole);
  const { challenges, alternates = {} } = session;
  return Object.entries(alternates).flatMap(([challenge, each]) => {
    const place = challenges.findIndex(({ id }) => id === challenge);
    return entriesOf(each).flatMap(([alternate, one]): readonly AlternateBreach[] => {
      const told = (wrong: Omit<AlternateBreach, 'challenge' | 'alternate'>) => ({ challenge, alternate, ...wrong });
      if (place < 0) return [told(unfit(null, 'the session has no such challenge'))];
      const tried = isAdded(one) ? withAdded(judged, place, one) : withStandIn(judged, place, one);
      const some = isAdded(one) ? ofOrder : ofTheWhole;
      return [
        ...misfits(alternate, one, session, place).map((detail) => unfit(tried.at, detail)),
        ...breachesOf(alone(judged, one), ofOne).map((breach) => ({ ...breach, where: tried.at })),
        ...beyond(own, breachesOf(tried.judged, some)),
      ].map(told);
    });
  });
}

/** The laws about one challenge for itself, those about a whole session, and of these the ones about its order. */
const ofOne: readonly Law[] = [laws.fair, laws.able];
const ofTheWhole = Object.values(laws).filter((law) => !ofOne.includes(law));
const ofOrder = ofTheWhole.filter(({ name }) => name !== 'coverage' && name !== 'length');

/** A session with an alternate in it, and where that stands. */
interface Tried {
  readonly judged: Case;
  readonly at: number;
}

const withStandIn = (judged: Case, place: number, one: Challenge): Tried => ({
  judged: withChallenges(judged, judged.session.challenges.with(place, one)),
  at: place,
});

const withAdded = (judged: Case, failed: number, one: AddedChallenge): Tried => ({
  judged: { ...withChallenges(judged, judged.session.challenges.toSpliced(one.askedBefore, 0, one)), failed },
  at: one.askedBefore,
});

const withChallenges = (judged: Case, challenges: readonly Challenge[]): Case => ({
  ...judged,
  session: { ...judged.session, challenges },
});

const alone = (judged: Case, one: Challenge): Case => withChallenges(judged, [one]);

type Told = Pick<AlternateBreach, 'invariant' | 'where' | 'detail'>;

/** Of each invariant as many breaches as there are more of than before: first those at places that kept it. */
function beyond(before: readonly Told[], after: readonly Told[]): readonly Told[] {
  const invariants = [...new Set(after.map(({ invariant }) => invariant))];
  return invariants.flatMap((name) => {
    const old = before.filter(({ invariant }) => invariant === name);
    const now = after.filter(({ invariant }) => invariant === name);
    const isOld = ({ where, detail }: Told) =>
      old.some((each) => each.where === where && (where !== null || each.detail === detail));
    return now.toSorted((a, b) => Number(isOld(a)) - Number(isOld(b))).slice(0, Math.max(0, now.length - old.length));
  });
}

const unfit = (where: number | null, detail: string): Told => ({ invariant: 'fit', where, detail });

const isAdded = (one: Challenge): one is AddedChallenge => 'askedBefore' in one;

const entriesOf = (alternates: Alternates) =>
  Object.entries(alternates) as readonly (readonly [keyof Alternates, Challenge | AddedChallenge])[];
