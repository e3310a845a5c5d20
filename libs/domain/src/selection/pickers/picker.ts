import type { Brief } from '../brief.js';
import { byTie, type Candidate } from '../pool/candidate.js';
import type { Draft, Pick } from '../draft.js';
import { factorsOf, scoreOf } from '../factors.js';
import type { Tally } from '../tally.js';

/** Moves candidates from the pool into the draft. Neither invents nor loses one. */
export interface Picker {
  readonly name: string;
  readonly pick: (draft: Draft, brief: Brief) => Draft;
}

/** The candidate of the highest score among those that fit and are asked for; ties go by the seed. */
export function best(
  candidates: readonly Candidate[],
  isAskedFor: (candidate: Candidate) => boolean,
  tally: Tally,
  brief: Brief,
  by: string,
): Pick | undefined {
  let found: Candidate | undefined;
  let highest = -1;
  for (const candidate of candidates) {
    if (!isAskedFor(candidate) || !tally.fits(candidate)) continue;
    const score = scoreOf(candidate, tally);
    if (!found || score > highest || (score === highest && byTie(candidate, found) < 0)) {
      found = candidate;
      highest = score;
    }
  }
  return found && { candidate: found, by, factors: factorsOf(found, tally, brief) };
}
