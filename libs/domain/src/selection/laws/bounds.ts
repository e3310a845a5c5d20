import type { Role } from '../targets/topic.js';
import type { Law } from './law.js';

/** The limits that a set of laws puts on a session. Each law states its own; without it, the limit is `unbounded`. */
export interface Bounds {
  /** Gap: how many places after a challenge about a component the next one about it may stand. */
  readonly apart: number;
  /** Once: how often one challenge may stand, how often one phrase, and how many places apart. */
  readonly uses: number;
  readonly phraseUses: number;
  readonly phraseApart: number;
  /** Once: whether a phrase may stand twice in the same form. */
  readonly repeatsForms: boolean;
  /** Runs: how many of one type may stand in a row. */
  readonly inARow: number;
  /** Cap: how many of one type a session of some length may hold. */
  readonly ofOneType: (length: number) => number;
  /** Ramp: whether the steps about a component only rise, and the first challenge about a new one teaches it. */
  readonly rises: boolean;
  /** One new: how many words that were not taught a challenge may exercise; `match-pairs` none. */
  readonly unseen: number;
  /** Coverage: how many challenges about a component of some role a session needs. */
  readonly placesFor: (role: Role) => number;
  /** Coverage: whether one of them has to be at the hardest step that can be asked. */
  readonly isProved: (role: Role) => boolean;
  /** Length: the shortest session that may answer a request for some length, once that is relaxed. */
  readonly shortest: (length: number) => number;
}

const unbounded: Bounds = {
  apart: 1,
  uses: Infinity,
  phraseUses: Infinity,
  phraseApart: 1,
  repeatsForms: true,
  inARow: Infinity,
  ofOneType: () => Infinity,
  rises: false,
  unseen: Infinity,
  placesFor: () => 0,
  isProved: () => false,
  shortest: () => 1,
};

export const boundsOf = (laws: readonly Law[]): Bounds =>
  Object.assign({ ...unbounded }, ...laws.map(({ bounds }) => bounds)) as Bounds;

/** How many challenges about one component fit into so many places. */
export const mostAboutOne = ({ apart }: Bounds, places: number): number => Math.ceil(places / apart);

/**
 * How many of one type fit into so many places.
 *
 * @param standing how many of the type stand last already
 * @example with two in a row, 5 places hold 4 of them, as in LLxLL; after two others of the type 3, as in xLLxL
 */
export function mostInARow({ inARow }: Bounds, places: number, standing = 0): number {
  if (inARow >= places + standing) return places;
  const first = Math.min(places, inARow - standing);
  const left = places - first - 1;
  return left <= 0 ? first : first + inARow * Math.floor(left / (inARow + 1)) + Math.min(inARow, left % (inARow + 1));
}
