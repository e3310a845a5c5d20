import type { Course } from '../../course/course.js';
import type { SessionRequest } from '../../request/session-request.js';
import { avoidedBy } from '../pool/can-take.js';
import { weakest, type Knowledge } from './knowledge.js';
import type { SkillScope } from './scope.js';
import type { Topic } from './topic.js';

/** What targets are chosen from. */
export interface TargetQuestion {
  readonly course: Course;
  readonly scope: SkillScope;
  readonly knowledge: Knowledge;
  readonly request: SessionRequest;
}

export const targetsOf = (question: TargetQuestion): readonly Topic[] =>
  question.request.kind === 'lesson' ? lessonTargets(question) : practiceTargets(question);

/**
 * Targets of a lesson
 *
 * The next n = min(6, ⌊length / 2.5⌋, unmet) new words of the skill, in course order, of two places each. One place in
 * eight stays free for mixing. While one is left: the unmet phrases of the skill, of one place each, first those that
 * exercise no strange word, then those that exercise one, in course order; then the met components of the course, of
 * one place each, least likely recalled first, but for phrases that exercise two strange words or more. A word is
 * strange when it is neither met, presumed, new in this lesson, nor of a later skill. A lesson of one or two that has
 * none of these is about the next word. What the request avoids altogether is passed over, and where two are recalled
 * alike, the one that comes first in the course is first.
 *
 * @example a lesson of 15 in a skill of 8 words and 10 phrases that is new: 6 words and 2 phrases
 */
export function lessonTargets(question: TargetQuestion): readonly Topic[] {
  const { course, scope, knowledge } = question;
  const { length } = question.request;
  const skill = course.skills[scope.skills.start]!;
  const unmet = (row: number) => !knowledge.met.has(row) && !isAvoided(row, question);
  const words = rowsOf(skill.words)
    .filter(unmet)
    .slice(0, Math.min(6, Math.floor((length * 2) / 5)));
  let room = length - Math.floor(length / 8) - 2 * words.length;
  const taught = new Set(words);
  const phrases = rowsOf(skill.phrases)
    .filter(unmet)
    .map((row) => ({ row, strangers: strangersIn(row, question, taught) }))
    .filter(({ strangers }) => strangers <= 1)
    .sort((a, b) => a.strangers - b.strangers || a.row - b.row)
    .slice(0, Math.max(0, room))
    .map(({ row }) => row);
  room -= phrases.length;
  const topics = [
    ...words.map(newWord),
    ...phrases.map((row): Topic => ({ component: row, role: 'new-phrase', isWord: false, recall: 0 })),
    ...due(question, () => true, room, taught),
  ];
  return topics.length > 0 ? topics : rowsOf(skill.words).filter(unmet).slice(0, 1).map(newWord);
}

const newWord = (row: number): Topic => ({ component: row, role: 'new-word', isWord: true, recall: 0 });

/**
 * Targets of a practice
 *
 * The met components of its scope, least likely recalled first, half as many as the session is long, rounded up; but
 * for phrases that exercise two strange words or more: neither met, presumed, nor of a later skill.
 */
export function practiceTargets(question: TargetQuestion): readonly Topic[] {
  const { course, scope, request } = question;
  const inScope = (row: number) => {
    const skill = course.components.skill[row]!;
    return skill >= scope.skills.start && skill < scope.skills.end;
  };
  return due(question, inScope, Math.ceil(request.length / 2));
}

/** The met components that are due; a phrase that needs two strange words first is not, yet. */
function due(
  question: TargetQuestion,
  include: (row: number) => boolean,
  atMost: number,
  taught?: ReadonlySet<number>,
): readonly Topic[] {
  const { course, knowledge } = question;
  const isWord = (row: number) => course.components.kind[row] === 0;
  const isReady = (row: number) =>
    include(row) && !isAvoided(row, question) && (isWord(row) || strangersIn(row, question, taught) <= 1);
  return weakest(knowledge, atMost, isReady).map(({ row, recall }) => ({
    component: row,
    role: 'weak',
    isWord: isWord(row),
    recall,
  }));
}

/** Whether the request avoids all that could be asked about a component. */
function isAvoided(component: number, { course, request }: TargetQuestion): boolean {
  if (request.avoid.length === 0) return false;
  const { start, end } = course.challengesAbout(component);
  for (let row = start; row < end; row++) if (avoidedBy(request, course, row).length === 0) return false;
  return end > start;
}

/** How many strange words a phrase exercises. */
function strangersIn(
  phrase: number,
  { course, scope, knowledge }: TargetQuestion,
  taught: ReadonlySet<number> = new Set(),
): number {
  const { start, end } = course.challengesAbout(phrase);
  if (start === end) return 0;
  const exercised = course.exercisedBy(start);
  let strangers = 0;
  for (let at = 0; at < exercised.length; at++) {
    const row = exercised[at]!;
    if (course.components.kind[row] !== 0 || knowledge.met.has(row) || taught.has(row)) continue;
    const skill = course.components.skill[row]!;
    if (skill < scope.skills.end && !scope.presumed.has(skill)) strangers++;
  }
  return strangers;
}

const rowsOf = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);
