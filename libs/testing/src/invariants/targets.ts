import type { ComponentState, Course, RecallModel } from '@session-generator/domain';

import { rowsOf } from '../rows.js';
import type { Asked } from './law.js';
import { isNew, isWord, type Standing } from './standing.js';

/** What a session should be about: rows of components. */
export interface Targets {
  readonly newWords: readonly number[];
  readonly newPhrases: readonly number[];
  /** Met components of which any `count` least recalled ones are to be covered; absent without a recall model. */
  readonly weak?: Weak;
}

/** The met components that may be chosen, by recall: where several are recalled alike, any of them will do. */
export interface Weak {
  readonly count: number;
  readonly recallOf: ReadonlyMap<number, number>;
}

/**
 * Targets
 *
 * Of a lesson: the next n = min(6, ⌊length / 2.5⌋, unmet) words of the skill in course order. Then, with
 * room = length − ⌊length / 8⌋ − 2n, its unmet phrases in course order whose words, but those of later skills, are
 * all met, presumed or among these n; each takes one of the room. Then the met components of the course, least likely
 * recalled first, while room is left. Of a practice: the met components of its scope, least likely recalled first, at
 * most ⌈length / 2⌉. Of other kinds: none.
 */
export function targetsOf(course: Course, asked: Asked, kind: string): Targets {
  const { request, standing, recall } = asked;
  if (kind === 'practice') {
    const inScope = (row: number) => isIn(standing.scope, course.components.skill[row]!);
    return { newWords: [], newPhrases: [], ...weak(course, asked, inScope, Math.ceil(request.length / 2), recall) };
  }
  if (kind !== 'lesson') return { newWords: [], newPhrases: [] };
  const skill = course.skills[standing.scope.start]!;
  const atMost = Math.min(6, Math.floor((request.length * 2) / 5));
  const newWords = rowsOf(skill.words)
    .filter((row) => !standing.met.has(row))
    .slice(0, atMost);
  const room = request.length - Math.floor(request.length / 8) - 2 * newWords.length;
  const newPhrases = rowsOf(skill.phrases)
    .filter((row) => !standing.met.has(row) && isReady(course, standing, row, newWords))
    .slice(0, Math.max(0, room));
  return { newWords, newPhrases, ...weak(course, asked, () => true, room - newPhrases.length, recall) };
}

const isIn = ({ start, end }: Standing['scope'], row: number): boolean => row >= start && row < end;

/** Whether some challenge asks for the phrase, and it needs no word that this learner will not have. */
function isReady(course: Course, standing: Standing, phrase: number, taught: readonly number[]): boolean {
  const [first] = rowsOf(course.challengesAbout(phrase));
  if (first === undefined) return false;
  return Array.from(course.exercisedBy(first)).every(
    (row) =>
      !isWord(course, row) ||
      !isNew(standing, row) ||
      taught.includes(row) ||
      course.components.skill[row]! >= standing.scope.end,
  );
}

function weak(
  course: Course,
  { request: { learner, now } }: Asked,
  include: (row: number) => boolean,
  room: number,
  recall: RecallModel | undefined,
): { readonly weak?: Weak } {
  if (!recall) return {};
  const recallOf = new Map<number, number>();
  const { history } = learner;
  history.ids.forEach((id, at) => {
    const row = course.rowOf(id);
    const memory = history.memory?.[at];
    if (row === undefined || !include(row) || (history.right[at]! + history.wrong[at]! < 1 && !memory)) return;
    const state: ComponentState = {
      lastSeenAt: history.lastSeenAt[at]!,
      right: history.right[at]!,
      wrong: history.wrong[at]!,
      ...(memory ? { memory } : {}),
    };
    recallOf.set(row, Math.round(recall.recall(state, now) * 1e6) / 1e6);
  });
  return { weak: { count: Math.max(0, Math.min(room, recallOf.size)), recallOf } };
}
