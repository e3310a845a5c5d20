import type { Relaxation, SessionRequest } from '@session-generator/domain';

import type { Breach, CheckedSession } from './breach.js';

/** The breaches that the report of the session is silent about. `fair` and `able` can never be declared. */
export const undeclared = (breaches: readonly Breach[]): readonly Breach[] =>
  breaches.filter(({ invariant, declared }) => !declared || invariant === 'fair' || invariant === 'able');

/**
 * The relaxations that a session declares and does not need, for no breach stands there
 *
 * A `cooldown` is needed where the request says that the challenge was shown within the last day; `band` is never
 * judged, for the band is the engine's own.
 */
export function overdeclared(
  { challenges, report }: CheckedSession,
  breaches: readonly Breach[],
  request?: SessionRequest,
): readonly Relaxation[] {
  return (report?.relaxations ?? []).filter(({ invariant, where }) => {
    switch (invariant) {
      case 'band':
        return false;
      case 'cooldown':
        return request !== undefined && !wasJustShown(where === null ? undefined : challenges[where]?.id, request);
      default:
        return !breaches.some((breach) => breach.invariant === invariant && breach.where === where);
    }
  });
}

const aDay = 86_400_000;

const wasJustShown = (id: string | undefined, { learner, now }: SessionRequest): boolean =>
  learner.recent.some(({ challenge, at }) => challenge === id && now - at < aDay);
