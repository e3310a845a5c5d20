import { byTie, type Candidate } from '../pool/candidate.js';
import type { Arranger } from './arranger.js';
import { movedWhile } from './moved-while.js';

/**
 * Close strong
 *
 * Of the last third, a challenge at the hardest step comes last, the most likely answered right of those, if no law
 * forbids it: the learner leaves with the best that was learnt.
 *
 * @example … produce recall turns into … recall produce
 */
export const closeStrong: Arranger = {
  name: 'closeStrong',
  arrange: (session, brief) =>
    movedWhile(session, brief, (order) =>
      order
        .slice(-Math.ceil(order.length / 3))
        .filter((candidate) => byStrength(candidate, order.at(-1)!) < 0)
        .sort((a, b) => byStrength(a, b) || byTie(a, b))
        .map((last) => [...order.filter((candidate) => candidate !== last), last]),
    ),
};

const byStrength = (one: Candidate, other: Candidate): number => other.step - one.step || other.success - one.success;
