import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';
import { breachesOf, Walk } from '../search/walk.js';

/**
 * Takes the first of the better orders that breaks no law more often than the session does, until none is left: one
 * move may make room for another.
 *
 * @param better the orders that are better than one, best first; there is none that is better than the best
 */
export function movedWhile(
  session: readonly Candidate[],
  brief: Brief,
  better: (order: readonly Candidate[]) => readonly (readonly Candidate[])[],
): readonly Candidate[] {
  let order = session;
  let orders = better(order);
  if (orders.length === 0) return session;
  const walk = new Walk(brief, session.length, breachesOf(session, brief));
  for (;;) {
    const moved = orders.find((each) => walk.mayGoOn(undefined, each, 0));
    if (!moved) return order;
    order = moved;
    orders = better(order);
  }
}
