import type { Brief } from '../brief.js';
import type { Draft, Passed, Picked } from '../draft.js';
import { factorsOf, scoreOf } from '../factors.js';
import { byTie, type Candidate } from '../pool/candidate.js';
import { Tally } from '../tally.js';

/** One picker at work on one draft: takes candidates, and remembers which it passed over and why. */
export class Choosing {
  private readonly tally: Tally;
  private readonly picks: Picked[] = [];
  private readonly passed: Passed[] = [];
  private readonly taken = new Set<Candidate>();
  private readonly isExplained: boolean;

  constructor(
    private readonly draft: Draft,
    private readonly brief: Brief,
    /** The name of the picker. */
    private readonly by: string,
  ) {
    this.tally = new Tally(brief, draft.picks);
    this.isExplained = brief.request.explain !== 'off';
  }

  get isFull(): boolean {
    return this.draft.picks.length + this.picks.length >= this.brief.request.length;
  }

  /** Takes the candidate of the highest score among those that fit; ties go by the seed. False if none fits. */
  takeBest(candidates: readonly Candidate[]): boolean {
    const { tally, brief, by } = this;
    let found: Candidate | undefined;
    let highest = -1;
    for (const candidate of candidates) {
      if (this.taken.has(candidate) || !tally.fits(candidate)) continue;
      const score = scoreOf(candidate, tally);
      if (!found || score > highest || (score === highest && byTie(candidate, found) < 0)) {
        found = candidate;
        highest = score;
      }
    }
    if (this.isExplained) this.explain(candidates, found);
    if (!found) return false;
    this.picks.push({ candidate: found, by, factors: factorsOf(found, tally, brief) });
    this.taken.add(found);
    tally.add(found);
    return true;
  }

  /** The draft with what was taken moved out of the pool, in the order of taking. */
  get result(): Draft {
    const { draft, picks, passed, taken } = this;
    return {
      picks: [...draft.picks, ...picks],
      pool: draft.pool.filter((candidate) => !taken.has(candidate)),
      passed: [...draft.passed, ...passed],
    };
  }

  private explain(candidates: readonly Candidate[], instead: Candidate | undefined): void {
    const { tally, by } = this;
    for (const candidate of candidates) {
      if (candidate === instead || this.taken.has(candidate)) continue;
      const unfit = tally.whyUnfit(candidate);
      if (unfit !== undefined) this.passed.push({ candidate, by, reason: unfit });
      else if (instead) this.passed.push({ candidate, by, reason: 'another was needed more', instead });
    }
  }
}
