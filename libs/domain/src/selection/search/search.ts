import { byTie, type Candidate } from '../pool/candidate.js';
import { hopelessness } from './hopelessness.js';
import { roundScore } from '../targets/knowledge.js';
import type { OrderLaw } from '../laws/law.js';
import { Line } from './line.js';
import { takesAll, type Puzzle } from './puzzle.js';
import { shake, urgencyOf } from './urgency.js';

/** How many steps a search may still take: counted, never timed, so that it replays. */
export interface Budget {
  left: number;
}

/** How often a search starts over with its preferences shaken, and how long each try may take, in placements a place. */
const restarts = 10;
const stepsAPlace = 4;

/**
 * Search
 *
 * Builds a session challenge by challenge, the most urgent first, and takes the last one back if nothing may follow.
 * An early mistake shows only late, so a try that does not finish soon starts over with other preferences. The last
 * try goes on until it finds a session, has shown that none exists, or has used up the budget. A state that led
 * nowhere is never entered again.
 */
export function searchLine(puzzle: Puzzle, budget: Budget): readonly Candidate[] | undefined {
  const isHopeless = hopelessness(puzzle);
  const deadEnds = new Set<number>();
  for (let attempt = 0; attempt <= restarts; attempt++) {
    const share = attempt === restarts ? budget.left : Math.min(budget.left, stepsAPlace * puzzle.length);
    const own = { left: share };
    const found = grown({ puzzle, isHopeless, deadEnds, attempt, budget: own });
    budget.left -= share - own.left;
    if (found || own.left > 0) return found;
  }
  return undefined;
}

interface Try {
  readonly puzzle: Puzzle;
  readonly isHopeless: (line: Line) => boolean;
  readonly deadEnds: Set<number>;
  readonly attempt: number;
  readonly budget: Budget;
}

function grown({ puzzle, isHopeless, deadEnds, attempt, budget }: Try): readonly Candidate[] | undefined {
  const { brief, candidates, laws, needs, length, worth } = puzzle;
  const line = new Line(brief, needs, length, Math.max(0, ...laws.map(({ looksBack }) => looksBack)));
  const mustStand = takesAll(puzzle);
  // The most wanted candidates may be the ones that block an order, so every other try ignores how wanted they are.
  const weight = attempt % 2 === 0 && attempt < restarts ? 1 : 0;

  const grow = (): boolean => {
    if (line.placed.length === length) return line.owed === 0;
    const state = line.state();
    if (deadEnds.has(state) || isHopeless(line)) return false;
    const ranked = rank();
    while (ranked.length > 0) {
      if (budget.left <= 0) return false;
      budget.left--;
      line.push(takeMostUrgent(ranked));
      if (grow()) return true;
      line.pop();
    }
    if (budget.left > 0) deadEnds.add(state);
    return false;
  };

  /** Of each kind that may stand next, the most urgent candidate: others of it lead to the same dead ends. */
  const rank = (): Ranked[] => {
    const ranked: Ranked[] = [];
    const ofKind = new Map<number, Ranked>();
    for (const candidate of candidates) {
      if (!allows(laws, line, candidate)) continue;
      const wanted = weight * worth[candidate.index]! + urgencyOf(candidate, line, puzzle, mustStand);
      const one = { candidate, urgency: roundScore(wanted + shake(attempt, candidate, line.placed.length)) };
      const other = ofKind.get(candidate.kind);
      if (!other) {
        ofKind.set(candidate.kind, one);
        ranked.push(one);
      } else if (isBefore(one, other)) Object.assign(other, one);
    }
    return ranked;
  };

  return grow() ? line.placed : undefined;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly urgency: number;
}

const isBefore = (one: Ranked, other: Ranked): boolean =>
  one.urgency > other.urgency || (one.urgency === other.urgency && byTie(one.candidate, other.candidate) < 0);

/** Takes the most urgent one out of a list. The first is seldom wrong, so sorting them all would be waste. */
function takeMostUrgent(ranked: Ranked[]): Candidate {
  let first = 0;
  for (let at = 1; at < ranked.length; at++) if (isBefore(ranked[at]!, ranked[first]!)) first = at;
  const [{ candidate }] = ranked.splice(first, 1) as [Ranked];
  return candidate;
}

function allows(laws: readonly OrderLaw[], line: Line, candidate: Candidate): boolean {
  for (const law of laws) if (!law.allows(line, candidate)) return false;
  return true;
}
