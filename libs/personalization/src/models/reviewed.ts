import type { ComponentState, Outcome } from '@session-generator/domain';

/**
 * The state after one more answer: counted, and seen now. The state of a memory model is dropped, because only the
 * model that made it can move it on, and one that stands still would outweigh the counts from then on.
 */
export const reviewed = ({ right, wrong }: ComponentState, outcome: Outcome, now: number): ComponentState => ({
  lastSeenAt: now,
  right: right + (outcome === 'right' ? 1 : 0),
  wrong: wrong + (outcome === 'wrong' ? 1 : 0),
});
