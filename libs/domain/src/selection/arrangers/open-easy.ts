import { byTie } from '../pool/candidate.js';
import type { Arranger } from './arranger.js';
import { movedWhile } from './moved-while.js';

/**
 * Open easy
 *
 * Of the first third, the challenge that is most likely answered right comes first, if no law forbids it.
 *
 * @example 60 % 95 % 70 % … turns into 95 % 60 % 70 % …
 */
export const openEasy: Arranger = {
  name: 'openEasy',
  arrange: (session, brief) =>
    movedWhile(session, brief, (order) =>
      order
        .slice(0, Math.ceil(order.length / 3))
        .filter((candidate) => candidate.success > order[0]!.success)
        .sort((a, b) => b.success - a.success || byTie(a, b))
        .map((first) => [first, ...order.filter((candidate) => candidate !== first)]),
    ),
};
