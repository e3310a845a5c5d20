import type { Course } from '../course/course.js';
import type { ComponentState, Learner } from '../learner/learner.js';
import type { RecallModel } from '../ports/recall-model.js';

/** What the learner knows of one revision of a course, by component row. */
export interface Knowledge {
  /** Recall of each met component, from 0 to 1, by row. */
  readonly met: ReadonlyMap<number, number>;
  /** How many components of the request this revision does not hold. */
  readonly ignored: number;
}

/**
 * A component is met once it was answered, right or wrong, or has a memory state. Components that the revision does
 * not hold are ignored and counted: histories outlive revisions.
 */
export function knowledgeOf(course: Course, { history }: Learner, recall: RecallModel, now: number): Knowledge {
  const met = new Map<number, number>();
  let ignored = 0;
  for (let at = 0; at < history.ids.length; at++) {
    const row = course.rowOf(history.ids[at]!);
    if (row === undefined) ignored++;
    else if (history.right[at]! + history.wrong[at]! > 0 || history.memory?.[at]) {
      met.set(row, roundScore(recall.recall(stateAt(history, at), now)));
    }
  }
  return { met, ignored };
}

function stateAt(history: Learner['history'], at: number): ComponentState {
  const memory = history.memory?.[at];
  return {
    lastSeenAt: history.lastSeenAt[at]!,
    right: history.right[at]!,
    wrong: history.wrong[at]!,
    ...(memory ? { memory } : {}),
  };
}

/** Scores are rounded before they are compared or sent, so that the last bits of a machine never decide. */
export const roundScore = (score: number): number => Math.round(score * 1e6) / 1e6;
