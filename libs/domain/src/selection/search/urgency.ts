import { mix32 } from '../../hash.js';
import type { Candidate } from '../pool/candidate.js';
import type { Line } from './line.js';
import type { Puzzle } from './puzzle.js';

/**
 * Urgency
 *
 * How soon a candidate should stand. Easy steps come early and hard ones late. The challenges that a topic still needs
 * come before it is too late. If every candidate is to be used, the topics with the most left come first. New words
 * come before others, because phrases wait for them. No challenge comes again while another is left.
 *
 * @param mustStand whether every candidate is to stand
 */
export function urgencyOf(
  candidate: Candidate,
  line: Line,
  { brief, needs, length }: Puzzle,
  mustStand: boolean,
): number {
  const { topic, step } = candidate;
  const at = line.placed.length;
  const ease = 1 - Math.abs(step / 3 - at / length);
  const repeated = line.uses[candidate.index]!;
  const owed = topic < 0 ? 0 : line.owedTo(topic);
  if (topic < 0 && mustStand) return 3 + 2 * ease;
  if (owed === 0) return 2 * ease - 8 * repeated;
  const latest = length - 1 - brief.bounds.apart * (owed - 1);
  const deadline = 6 / (1 + Math.max(0, latest - at));
  const teaching = candidate.teaches && brief.topics[topic]!.role === 'new-word' ? 2 : 0;
  const proving = needs[topic]!.hardest === step ? 1 : 0;
  const spread = mustStand ? 1.5 * (owed - 1) : 0;
  return 3 + 2 * ease + deadline + spread + teaching + proving - 8 * repeated;
}

/** A random preference for each try, place and candidate; 0 in the first try. */
export const shake = (attempt: number, { tie }: Candidate, at: number): number =>
  attempt === 0 ? 0 : (4 * mix32(tie ^ Math.imul(attempt * 64 + at, 0x9e3779b1))) / 0x100000000;
