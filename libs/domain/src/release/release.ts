import { hash128, hash32 } from '../hash.js';
import type { CourseId, RevisionId } from '../ids.js';

/** Which revision of a course each learner gets. */
export interface Release {
  readonly live: RevisionId;
  /** A revision that is tried on some learners before it goes live for all. */
  readonly canary?: Canary;
  /** Learners who get one revision whatever is live, by their `learnerKey`. */
  readonly pins: Readonly<Record<string, RevisionId>>;
}

export interface Canary {
  readonly revision: RevisionId;
  /** The share of learners who get it, from 0 to 100. */
  readonly percent: number;
}

/**
 * Resolve a revision
 *
 * A learner who is pinned gets that revision. Of all others, `percent` in a hundred get the canary, always the same ones,
 * and more of them when the share grows: who had it keeps it. The rest, and whoever is no learner, get what is live.
 *
 * @example with a canary of 10 %, `ada` and `lily` may get `r1` and `zoe` the canary `r2`, on every instance and every day
 */
export function revisionFor(release: Release, course: CourseId, learner?: string): RevisionId {
  const { live, canary, pins } = release;
  if (learner === undefined) return live;
  const key = learnerKey(course, learner);
  if (Object.hasOwn(pins, key)) return pins[key]!;
  return canary && placeOf(course, learner) < canary.percent ? canary.revision : live;
}

/** How a learner is named in a release: a hash of learner and course, so that a release holds no learner's id. */
export const learnerKey = (course: CourseId, learner: string): string => hash128(nameIn(course, learner));

/** All that a release names, each once, the live one first: what a reader needs to hold to serve any learner. */
export const revisionsOf = ({ live, canary, pins }: Release): readonly RevisionId[] => [
  ...new Set([live, ...(canary && canary.percent > 0 ? [canary.revision] : []), ...Object.values(pins)]),
];

/** From 0 up to but not including 100, spread evenly over learners and drawn anew for each course. */
const placeOf = (course: CourseId, learner: string): number => (hash32(nameIn(course, learner)) / 0x1_0000_0000) * 100;

/** No id of a course has a line end in it, so no two pairs are named alike. */
const nameIn = (course: CourseId, learner: string): string => `${course}\n${learner}`;
