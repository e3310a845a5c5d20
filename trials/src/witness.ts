import type { Brief, Candidate, Draft, SessionPlan } from '@session-generator/domain';

/** What one run of the filters and pickers of a plan did, seen from outside. */
export interface Run {
  readonly brief: Brief;
  /** By candidate: the first filter that turned it away, with its reason. */
  readonly turnedAway: Map<Candidate, { readonly by: string; readonly reason: string }>;
  /** Each picker in turn: what it was given, and what it took. */
  readonly pickers: {
    readonly name: string;
    readonly pool: ReadonlySet<Candidate>;
    readonly took: ReadonlySet<Candidate>;
    readonly isFullAfter: boolean;
  }[];
}

/** Writes down what the rules of a plan really do. It asks the account of the engine for nothing. */
export class Witness {
  /** By the pool that a run chose from: a wider one is another run. */
  private readonly runs = new Map<readonly Candidate[], Run>();
  /** Each arranger in turn: whether it changed the order. */
  readonly arranged: { readonly name: string; readonly isChanged: boolean }[] = [];

  /** The same plan, of which every rule is watched. */
  watched(plan: SessionPlan): SessionPlan {
    return {
      ...plan,
      filters: plan.filters.map((filter) => ({
        ...filter,
        turnsAway: (candidate, brief) => {
          const reason = filter.turnsAway(candidate, brief);
          const { turnedAway } = this.runOf(brief);
          if (reason !== undefined && !turnedAway.has(candidate)) {
            turnedAway.set(candidate, { by: filter.name, reason });
          }
          return reason;
        },
      })),
      pickers: plan.pickers.map((picker) => ({
        ...picker,
        pick: (draft: Draft, brief: Brief): Draft => {
          const after = picker.pick(draft, brief);
          const before = new Set(draft.picks.map(({ candidate }) => candidate));
          const took = after.picks.map(({ candidate }) => candidate).filter((candidate) => !before.has(candidate));
          this.runOf(brief).pickers.push({
            name: picker.name,
            pool: new Set(draft.pool),
            took: new Set(took),
            isFullAfter: after.picks.length >= brief.request.length,
          });
          return after;
        },
      })),
      arrangers: plan.arrangers.map((arranger) => ({
        ...arranger,
        arrange: (session, brief) => {
          const after = arranger.arrange(session, brief);
          this.arranged.push({ name: arranger.name, isChanged: after.some((each, at) => each !== session[at]) });
          return after;
        },
      })),
    };
  }

  /** The runs, in the order in which they began. */
  get all(): readonly Run[] {
    return [...this.runs.values()];
  }

  private runOf(brief: Brief): Run {
    const run = this.runs.get(brief.pool) ?? { brief, turnedAway: new Map(), pickers: [] };
    this.runs.set(brief.pool, run);
    return run;
  }
}
