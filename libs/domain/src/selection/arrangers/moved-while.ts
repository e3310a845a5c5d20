import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';
import { breachesOf, breaksNoMore } from '../search/breaches.js';

/**
 * Takes the first of the better orders that breaks no law more often than the session does, until none is left: one
 * move may make room for another.
 *
 * @param better the orders that are better than one, best first; none is better than the best
 */
export function movedWhile(
  session: readonly Candidate[],
  brief: Brief,
  better: (order: readonly Candidate[]) => readonly (readonly Candidate[])[],
): readonly Candidate[] {
  if (session.length < 2) return session;
  const allowed = breachesOf(session, brief);
  const next = (order: readonly Candidate[]) => better(order).find((moved) => breaksNoMore(moved, allowed, brief));
  let order = session;
  for (let moved = next(order); moved; moved = next(order)) order = moved;
  return order;
}
