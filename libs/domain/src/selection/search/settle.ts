import type { Drafted } from '../draft.js';
import { scoreOf } from '../factors.js';
import type { Candidate } from '../pool/candidate.js';
import { Tally } from '../tally.js';
import { audit } from './audit.js';
import { climbLadder, findWhole, type Field } from './ladder.js';
import { puzzleOf } from './puzzle.js';
import { searchLine, type Budget } from './search.js';

/** How many placements may be tried to order the picks of a draft, and about how many to find another session. */
const stepsToOrder = 400;
const stepsToSearch = 12_000;

/** A session in an order that keeps every invariant, or as many as can be kept, and the draft that it is made from. */
export interface Settled {
  readonly draft: Drafted;
  readonly session: readonly Candidate[];
  /** Whether these are the picks of the draft. If not, the search chose them. */
  readonly isAsPicked: boolean;
}

/**
 * Settle
 *
 * Puts the picks of a draft in an order that keeps every invariant. If that fails, looks for another session of the
 * same pool that does. If that fails too, tries both with a wider pool, to which every filler is added, and there the
 * ladder relaxes invariants until a session is found.
 *
 * @param widened the draft from the wider pool, or `undefined` if nothing more can help
 */
export function settle(usual: Drafted, widened: () => Drafted | undefined): Settled {
  const budget: Budget = { left: stepsToSearch };
  return asPicked(usual) ?? found(usual, findWhole(fieldOf(usual), budget)) ?? settleWide(usual, widened(), budget);
}

const settleWide = (usual: Drafted, wide: Drafted | undefined, budget: Budget): Settled =>
  (wide && asPicked(wide)) ?? found(wide ?? usual, climbLadder(fieldOf(wide ?? usual), budget))!;

const found = (draft: Drafted, session: readonly Candidate[] | undefined): Settled | undefined =>
  session && { draft, session, isAsPicked: false };

/** The picks of a draft, if some order of them keeps every invariant. */
function asPicked(draft: Drafted): Settled | undefined {
  const { brief } = draft;
  const picks = draft.picks.map(({ candidate }) => candidate);
  const puzzle = puzzleOf(brief, new Set(), {
    candidates: picks,
    needs: brief.topics.map((_, topic) => ({
      places: picks.filter((candidate) => candidate.topic === topic).length,
      hardest: -1,
    })),
    length: picks.length,
    worth: new Float64Array(brief.pool.length),
  });
  const session = searchLine(puzzle, { left: stepsToOrder });
  return session && audit(session, brief).length === 0 ? { draft, session, isAsPicked: true } : undefined;
}

/** The search prefers the picks of the draft by far, then what scores high on its own. */
function fieldOf({ brief, picks }: Drafted): Field {
  const tally = new Tally(brief);
  const worth = Float64Array.from(brief.pool, (candidate) => scoreOf(candidate, tally));
  for (const { candidate } of picks) worth[candidate.index]! += 2;
  return { brief, worth };
}
