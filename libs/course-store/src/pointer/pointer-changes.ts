import { learnerKey, revisionsOf, type CourseId, type RevisionId } from '@session-generator/domain';

import type { Former, Pointer } from './pointer.js';

/**
 * What can be done to a pointer: each is a new pointer, or the same one where there is nothing to change. What is live or
 * named no more goes into the history, with the time. That never goes back, whatever the clocks of those who publish say.
 */
export type PointerChange = (pointer: Pointer, now: number) => Pointer;

/** The first pointer of a course. */
export const firstPointer = (live: RevisionId, now: number): Pointer => ({
  version: 1,
  live,
  since: now,
  pins: {},
  history: [],
});

/** The revision is for all; a canary ends, since either it was this one, or it was held against what is live no more. */
export const goLive =
  (revision: RevisionId): PointerChange =>
  (pointer, now) => {
    const { canary: _, ...rest } = pointer;
    if (pointer.live === revision) return pointer.canary ? changed(pointer, rest, now) : pointer;
    return changed(pointer, { ...rest, live: revision, since: notBefore(pointer, now) }, now);
  };

/** The revision is tried on some learners; on none, it is only kept for when it is. What is live, all have already. */
export const tryOut =
  (revision: RevisionId, percent: number): PointerChange =>
  (pointer, now) => {
    const { live, canary } = pointer;
    if (revision === live || (canary?.revision === revision && canary.percent === percent)) return pointer;
    return changed(pointer, { ...pointer, canary: { revision, percent } }, now);
  };

export const endCanary: PointerChange = (pointer, now) => {
  const { canary, ...rest } = pointer;
  return canary ? changed(pointer, rest, now) : pointer;
};

/** One learner gets one revision whatever is live: for support, and for trying something out. */
export const pin =
  (course: CourseId, learner: string, revision: RevisionId): PointerChange =>
  (pointer, now) => {
    const key = learnerKey(course, learner);
    if (pointer.pins[key] === revision) return pointer;
    return changed(pointer, { ...pointer, pins: { ...pointer.pins, [key]: revision } }, now);
  };

export const unpin =
  (course: CourseId, learner: string): PointerChange =>
  (pointer, now) => {
    const { [learnerKey(course, learner)]: pinned, ...pins } = pointer.pins;
    return pinned === undefined ? pointer : changed(pointer, { ...pointer, pins }, now);
  };

/**
 * Revisions are about to be deleted: no roll back can go to them, and for a while nobody may name them. Nor those that were
 * condemned a moment ago: whoever did that may not be done. Who goes on with what another has just begun changes nothing.
 */
export const condemn =
  (revisions: readonly RevisionId[]): PointerChange =>
  (pointer, now) => {
    const { collecting = { revisions: [], since: 0 } } = pointer;
    const condemned = collecting.revisions.filter((revision) => isBeingCollected(pointer, revision, now));
    const isRecent = now < collecting.since + collectingTakes / 2;
    if (isRecent && revisions.every((revision) => condemned.includes(revision))) return pointer;
    const history = pointer.history.filter(({ revision }) => !revisions.includes(revision));
    const all = [...new Set([...condemned, ...revisions])];
    return changed(pointer, { ...pointer, history, collecting: { revisions: all, since: now } }, now);
  };

/**
 * Whether a revision may be in the hands of a collector now: one that began to delete it, or one that was held up and goes
 * on deleting what another has finished. A collector never goes on for so long.
 */
export const isBeingCollected = ({ collecting }: Pointer, revision: RevisionId, now: number): boolean =>
  collecting !== undefined && now < collecting.since + collectingTakes && collecting.revisions.includes(revision);

export const collectingTakes = 15 * 60_000;

/** Every revision that a pointer names, a canary on nobody yet included: what may not be deleted. */
export const namedBy = (pointer: Pointer): readonly RevisionId[] => [
  ...new Set([...revisionsOf(pointer), ...(pointer.canary ? [pointer.canary.revision] : [])]),
];

/** What was live before, the last first: a roll back goes to the first of them. */
export const liveBefore = ({ live, history }: Pointer): readonly RevisionId[] =>
  history
    .filter(({ revision, liveUntil }) => liveUntil !== undefined && revision !== live)
    .sort((one, other) => other.liveUntil! - one.liveUntil!)
    .map(({ revision }) => revision);

function changed(before: Pointer, after: Pointer, clock: number): Pointer {
  const now = notBefore(before, clock);
  const named = namedBy(after);
  const former = namedBy(before)
    .filter((revision) => !named.includes(revision) || (revision === before.live && revision !== after.live))
    .map((revision): Former => {
      const liveUntil = revision === before.live ? now : formerIn(before, revision)?.liveUntil;
      return { revision, until: now, ...(liveUntil === undefined ? {} : { liveUntil }) };
    });
  const others = after.history.filter(({ revision }) => !former.some((each) => each.revision === revision));
  const { collecting, ...rest } = after;
  const isPast = collecting === undefined || clock >= collecting.since + collectingTakes;
  return {
    ...rest,
    ...(isPast ? {} : { collecting }),
    version: before.version + 1,
    history: [...former, ...others].slice(0, longestHistory),
  };
}

/** The time, or that of the last change where this clock is behind the one that told it. */
const notBefore = ({ since, history }: Pointer, now: number): number =>
  Math.max(now, since, ...history.map(({ until }) => until));

const formerIn = ({ history }: Pointer, revision: RevisionId): Former | undefined =>
  history.find((former) => former.revision === revision);

const longestHistory = 50;
