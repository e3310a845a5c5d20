import type { ComponentState, Course, SessionRequest } from '@session-generator/domain';

import { rowsOf } from '../rows.js';
import { avoidedTopics } from './able.js';
import type { Asked } from './law.js';
import { isNew, isWord, type Standing } from './standing.js';

/** What a session should be about: rows of components. */
export interface Targets {
  readonly newWords: readonly number[];
  readonly newPhrases: readonly number[];
  /** The met components that are due, the least recalled first; absent without a recall model. */
  readonly due?: readonly number[];
}

/**
 * Targets
 *
 * Of a lesson: the next n = min(6, ⌊length / 2.5⌋, unmet) words of the skill in course order. Then, with
 * room = length − ⌊length / 8⌋ − 2n, its unmet phrases that exercise at most one strange word, each taking one of the
 * room: those without any first, in course order. Then, while room is left, the met components of the course, least
 * likely recalled first, but for phrases that exercise two strange words or more. Of a practice: such components of its
 * scope, at most ⌈length / 2⌉. Of other kinds: none. A word is strange when it is neither met, presumed, among these n,
 * nor of a later skill. A lesson that has none of these is about the next unmet word of the skill. What the request
 * avoids altogether is passed over.
 */
export function targetsOf(course: Course, asked: Asked, kind: string): Targets {
  const { request, standing } = asked;
  const isAvoided = (row: number) => isWhollyAvoided(course, row, request);
  if (kind === 'practice') {
    const isDue = (row: number) =>
      isIn(standing.scope, course.components.skill[row]!) && !isAvoided(row) && isReady(course, standing, row, []);
    return { newWords: [], newPhrases: [], ...dueOf(course, asked, isDue, Math.ceil(request.length / 2)) };
  }
  if (kind !== 'lesson') return { newWords: [], newPhrases: [] };
  const skill = course.skills[standing.scope.start]!;
  const isUnmet = (row: number) => !standing.met.has(row) && !isAvoided(row);
  const newWords = rowsOf(skill.words)
    .filter(isUnmet)
    .slice(0, Math.min(6, Math.floor((request.length * 2) / 5)));
  const room = request.length - Math.floor(request.length / 8) - 2 * newWords.length;
  const unmetPhrases = rowsOf(skill.phrases).filter(isUnmet);
  const ofStrangers = (count: number) =>
    unmetPhrases.filter((row) => strangeWords(course, standing, row, newWords) === count);
  const newPhrases = [...ofStrangers(0), ...ofStrangers(1)].slice(0, Math.max(0, room));
  const isDue = (row: number) => !isAvoided(row) && isReady(course, standing, row, newWords);
  const left = room - newPhrases.length;
  const isEmpty = newWords.length + newPhrases.length === 0 && (left <= 0 || ![...standing.met].some(isDue));
  if (isEmpty) return { newWords: rowsOf(skill.words).filter(isUnmet).slice(0, 1), newPhrases: [] };
  return { newWords, newPhrases, ...dueOf(course, asked, isDue, left) };
}

/** Whether the request avoids all that could be asked about a component. */
function isWhollyAvoided(course: Course, component: number, request: SessionRequest): boolean {
  const about = rowsOf(course.challengesAbout(component));
  return about.length > 0 && about.every((challenge) => avoidedTopics(course, challenge, request).length > 0);
}

const isIn = ({ start, end }: Standing['scope'], row: number): boolean => row >= start && row < end;

const isReady = (course: Course, standing: Standing, row: number, taught: readonly number[]): boolean =>
  isWord(course, row) || strangeWords(course, standing, row, taught) <= 1;

/** How many words a phrase needs that this learner will not have, as the first challenge about it has them. */
function strangeWords(course: Course, standing: Standing, phrase: number, taught: readonly number[]): number {
  const exercised = rowsOf(course.challengesAbout(phrase))
    .slice(0, 1)
    .flatMap((first) => Array.from(course.exercisedBy(first)));
  return exercised.filter(
    (row) =>
      isWord(course, row) &&
      isNew(standing, row) &&
      !taught.includes(row) &&
      course.components.skill[row]! < standing.scope.end,
  ).length;
}

function dueOf(
  course: Course,
  { request: { learner, now }, recall }: Asked,
  include: (row: number) => boolean,
  room: number,
): Pick<Targets, 'due'> {
  if (!recall) return {};
  const { ids, lastSeenAt, right, wrong, memory } = learner.history;
  const met = ids.flatMap((id, at) => {
    const row = course.rowOf(id);
    const state: ComponentState = {
      lastSeenAt: lastSeenAt[at]!,
      right: right[at]!,
      wrong: wrong[at]!,
      ...(memory?.[at] ? { memory: memory[at] } : {}),
    };
    const isMet = state.right + state.wrong >= 1 || state.memory !== undefined;
    return row !== undefined && isMet && include(row) ? [{ row, recall: toMillionths(recall.recall(state, now)) }] : [];
  });
  return {
    due: met
      .sort((one, other) => one.recall - other.recall || one.row - other.row)
      .slice(0, Math.max(0, room))
      .map(({ row }) => row),
  };
}

const toMillionths = (recall: number): number => Math.round(recall * 1e6) / 1e6;
