import type { Course } from '../../course/course.js';
import type { ComponentState, Learner } from '../../learner/learner.js';
import type { RecallModel } from '../../learner/recall-model.js';

/** What the learner knows of one revision of a course. */
export interface Knowledge {
  /** The components met: by row, the entry of the history that says so. */
  readonly met: ReadonlyMap<number, number>;
  /** The recall of a met component, from 0 to 1. */
  readonly recallOf: (row: number) => number;
  /** How many components of the request this revision does not hold. */
  readonly ignored: number;
}

/**
 * A component is met once it was answered, right or wrong, or has a memory state. Components that the revision does
 * not hold are ignored and counted: histories outlive revisions. A model is asked only for what a rule wants to know.
 */
export function knowledgeOf(course: Course, { history }: Learner, model: RecallModel, now: number): Knowledge {
  const { ids, right, wrong, memory } = history;
  const met = new Map<number, number>();
  let ignored = 0;
  for (let entry = 0; entry < ids.length; entry++) {
    const row = course.rowOf(ids[entry]!);
    if (row === undefined) ignored++;
    else if (right[entry]! + wrong[entry]! > 0 || memory?.[entry]) met.set(row, entry);
  }
  return {
    met,
    recallOf: (row) => roundScore(model.recall(stateAt(history, met.get(row)!), now)),
    ignored,
  };
}

function stateAt({ lastSeenAt, right, wrong, memory }: Learner['history'], entry: number): ComponentState {
  const remembered = memory?.[entry];
  return {
    lastSeenAt: lastSeenAt[entry]!,
    right: right[entry]!,
    wrong: wrong[entry]!,
    ...(remembered ? { memory: remembered } : {}),
  };
}

/**
 * Of the met components those least likely recalled, weakest first; the earlier one of the course where two are alike.
 *
 * @param include asked only of those weak enough to count
 */
export function weakest(
  { met, recallOf }: Knowledge,
  atMost: number,
  include: (row: number) => boolean,
): readonly Remembered[] {
  const found: Remembered[] = [];
  if (atMost <= 0) return found;
  for (const row of met.keys()) {
    const recall = recallOf(row);
    const isWeaker = (other: Remembered) => recall < other.recall || (recall === other.recall && row < other.row);
    if ((found.length === atMost && !isWeaker(found.at(-1)!)) || !include(row)) continue;
    if (found.length === atMost) found.pop();
    const place = found.findIndex(isWeaker);
    found.splice(place < 0 ? found.length : place, 0, { row, recall });
  }
  return found;
}

export interface Remembered {
  readonly row: number;
  readonly recall: number;
}

/** Scores are rounded before they are compared or sent, so that the last bits of a machine never decide. */
export const roundScore = (score: number): number => Math.round(score * 1e6) / 1e6;
