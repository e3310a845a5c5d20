import type { Brief } from './brief.js';
import type { Drafted, Draft, Passed, Picked } from './draft.js';
import { factorsOf } from './factors.js';
import type { Relaxation } from './laws/relaxation.js';
import type { Candidate } from './pool/candidate.js';
import { briefOf } from './pool/pool.js';
import { audit } from './search/audit.js';
import { settle, type Settled } from './search/settle.js';
import type { Situation } from './situation.js';
import { Tally } from './tally.js';
import { fillersFor } from './targets/fillers.js';
import { targetsOf } from './targets/targets.js';

/** The challenges that were chosen, in order, and all that the account of it needs. */
export interface Selection {
  readonly brief: Brief;
  readonly picks: readonly Picked[];
  readonly relaxations: readonly Relaxation[];
  readonly draft: Drafted;
  /** Whether the search chose the session, because no order of the picks of the draft keeps every law. */
  readonly isSearched: boolean;
}

/**
 * The whole of the choosing: targets, pool, filters, pickers, order, arrangers. No I/O, no clock; randomness comes only
 * from the seed.
 */
export function select(situation: Situation): Selection {
  const targets = targetsOf(situation);
  const usual = fillersFor(situation, targets, false);
  const draft = draftFrom(briefOf(situation, [...targets, ...usual]));
  const settled = settle(draft, () => {
    const all = fillersFor(situation, targets, true);
    return all.length === usual.length ? undefined : draftFrom(briefOf(situation, [...targets, ...all]));
  });
  return selectionOf(settled);
}

/** Filters judge each candidate; pickers then choose among those that all filters keep. */
function draftFrom(brief: Brief): Drafted {
  const filtered: Passed[] = [];
  const pool = brief.pool.filter((candidate) => {
    for (const filter of brief.plan.filters) {
      const reason = filter.turnsAway(candidate, brief);
      if (reason === undefined) continue;
      filtered.push({ candidate, by: filter.name, reason });
      return false;
    }
    return true;
  });
  const empty: Draft = { picks: [], pool, passed: [] };
  return { ...brief.plan.pickers.reduce((draft, picker) => picker.pick(draft, brief), empty), brief, filtered };
}

/** Arranges a session that is in order, and says of each challenge what chose it. */
function selectionOf({ draft, session, isAsPicked }: Settled): Selection {
  const { brief } = draft;
  const order = brief.plan.arrangers.reduce((before, arranger) => arranger.arrange(before, brief), session);
  return {
    brief,
    picks: picksOf(order, draft),
    // Arrangers break no law that was kept.
    relaxations: isAsPicked ? [] : audit(order, brief),
    draft,
    isSearched: !isAsPicked,
  };
}

function picksOf(
  session: readonly Candidate[],
  { brief, picks }: Draft & { readonly brief: Brief },
): readonly Picked[] {
  const byCandidate = new Map(picks.map((pick) => [pick.candidate, pick]));
  const tally = new Tally(brief);
  return session.map((candidate) => {
    const pick = byCandidate.get(candidate) ?? { candidate, by: 'search', factors: factorsOf(candidate, tally, brief) };
    tally.add(candidate);
    return pick;
  });
}
