import { capOf } from '../laws/cap.js';
import { laws } from '../laws/laws.js';
import { searchLine } from '../search/search.js';
import type { Arranger } from './arranger.js';

/**
 * Weave
 *
 * Threads the components through one another so that every law of order holds: gaps, runs, ramps, one new word at a
 * time. Easy steps come early and hard ones late. Where no such order is found in a few hundred steps, all stay where
 * they are.
 *
 * @param steps how many placements may be tried
 * @example a0 a3 b0 b3 c0 c3 turns into a0 b0 c0 a3 b3 c3
 */
export const weave = (steps: number): Arranger => ({
  name: 'weave',
  arrange(session, brief) {
    const countAbout = (topic: number) => session.filter((candidate) => candidate.topic === topic).length;
    const question = {
      brief,
      candidates: session,
      laws,
      needs: brief.topics.map((_, topic) => ({ places: countAbout(topic), hardest: -1 })),
      length: session.length,
      cap: capOf(session.length),
      worth: new Float64Array(brief.pool.length),
    };
    return searchLine(question, { left: steps }) ?? session;
  },
});
