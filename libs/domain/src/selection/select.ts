import type { Course } from '../course/course.js';
import type { RecallModel } from '../learner/recall-model.js';
import type { SuccessModel } from '../learner/success-model.js';
import type { Relaxation } from '../session/session.js';
import type { SessionRequest } from '../request/session-request.js';
import { audit } from './audit.js';
import type { Brief } from './brief.js';
import type { Candidate } from './pool/candidate.js';
import type { Draft, Pick } from './draft.js';
import { factorsOf, scoreOf } from './factors.js';
import { fillersFor } from './targets/fillers.js';
import { knowledgeOf } from './targets/knowledge.js';
import { plans, type SessionPlan } from '../plans/plans.js';
import { briefOf } from './pool/pool.js';
import { skillScopeOf } from './targets/scope.js';
import { findWhole, settle, stepsASession, type Unsettled } from './search/settle.js';
import { targetsOf } from './targets/targets.js';
import { Tally } from './tally.js';

/** The learner models that a session is chosen with. */
export interface Models {
  readonly recall: RecallModel;
  readonly success: SuccessModel;
}

/** What was chosen, in order, and the account of it. */
export interface Selection {
  readonly brief: Brief;
  readonly picks: readonly Pick[];
  readonly relaxations: readonly Relaxation[];
  /** Why each other candidate of the pool was turned away, by its index. */
  readonly turnedAway: ReadonlyMap<number, TurnedAway>;
}

export interface TurnedAway {
  readonly by: string;
  readonly reason: string;
}

/** The whole of the choosing, from a request to challenges in order: no I/O, no clock, no chance but the seed. */
export function select(course: Course, request: SessionRequest, models: Models): Selection {
  const scope = skillScopeOf(course, request.scope);
  const knowledge = knowledgeOf(course, request.learner, models.recall, request.now);
  const targets = targetsOf({ course, scope, knowledge, request });
  const question = { course, request, knowledge, scope, topics: targets, success: models.success };
  const plan = plans[request.kind];

  const usual = fillersFor(question, false);
  const brief = briefOf({ ...question, topics: [...targets, ...usual] });
  const draft = choose(brief, plan);
  if (draft.relaxations.length === 0) return draft;
  const budget = { left: stepsASession };
  const unsettled = unsettledOf(draft, plan);
  const whole = findWhole(unsettled, budget);
  if (whole) return selectionOf(whole, draft, plan);
  // Before anything is given up, let everything help that may.
  const all = fillersFor(question, true);
  if (all.length === usual.length) return selectionOf(settle(unsettled, budget), draft, plan);
  const wider = choose(briefOf({ ...question, topics: [...targets, ...all] }), plan);
  if (wider.relaxations.length === 0) return wider;
  return selectionOf(settle(unsettledOf(wider, plan), budget), wider, plan);
}

/** Filters, then pickers, then arrangers; what they make breaks nothing more often than not. */
function choose(brief: Brief, plan: SessionPlan): Selection {
  const turnedAway = new Map<number, TurnedAway>();
  const pool = brief.pool.filter((candidate) => {
    for (const filter of plan.filters) {
      const reason = filter.turnsAway(candidate, brief);
      if (reason === undefined) continue;
      turnedAway.set(candidate.index, { by: filter.name, reason });
      return false;
    }
    return true;
  });
  const { picks } = plan.pickers.reduce<Draft>((draft, picker) => picker.pick(draft, brief), { picks: [], pool });
  const session = plan.arrangers.reduce<readonly Candidate[]>(
    (order, arranger) => arranger.arrange(order, brief),
    picks.map(({ candidate }) => candidate),
  );
  const relaxations = audit(session, plan.filters, brief);
  const inOrder = session.map((candidate) => picks.find((pick) => pick.candidate === candidate)!);
  return { brief, picks: inOrder, relaxations, turnedAway };
}

/** What the search is told of a draft that no order makes whole: to keep its picks where it can. */
function unsettledOf({ brief, picks }: Selection, { filters }: SessionPlan): Unsettled {
  const tally = new Tally(brief, []);
  const worth = Float64Array.from(brief.pool, (candidate) => scoreOf(candidate, tally));
  for (const { candidate } of picks) worth[candidate.index]! += 2;
  return { brief, filters, worth };
}

function selectionOf(session: readonly Candidate[], draft: Selection, { filters }: SessionPlan): Selection {
  const { brief } = draft;
  const tally = new Tally(brief, []);
  const picks = session.map((candidate): Pick => {
    const kept = draft.picks.find((pick) => pick.candidate === candidate);
    const pick = kept ?? { candidate, by: 'settle', factors: factorsOf(candidate, tally, brief) };
    tally.add(candidate);
    return pick;
  });
  return { brief, picks, relaxations: audit(session, filters, brief), turnedAway: draft.turnedAway };
}
