import type { Course } from '../course/course.js';
import type { SessionKind } from '../session/session-request.js';
import type { Knowledge } from './knowledge.js';
import type { SkillScope } from './scope.js';
import type { Topic } from './topic.js';

/** What targets are chosen from. */
export interface TargetQuestion {
  readonly course: Course;
  readonly scope: SkillScope;
  readonly knowledge: Knowledge;
  readonly length: number;
}

export const targetsOf = (kind: SessionKind, question: TargetQuestion): readonly Topic[] =>
  kind === 'lesson' ? lessonTargets(question) : practiceTargets(question);

/**
 * Targets of a lesson
 *
 * The next n = min(6, ⌊length / 2.5⌋, unmet) words of the skill, in course order, of two places each. One place in
 * eight stays free for mixing; while one is left, the unmet phrases of the skill whose words are all met, presumed,
 * new in this lesson or of a later skill, in course order, of one place each; then the met components of the course,
 * weakest first, of one place each.
 *
 * @example a lesson of 15 in a skill of 8 words and 10 phrases that is new: 6 words and 2 phrases
 */
export function lessonTargets(question: TargetQuestion): readonly Topic[] {
  const { course, scope, knowledge, length } = question;
  const skill = course.skills[scope.skills.start]!;
  const unmet = (row: number) => !knowledge.met.has(row);
  const words = rowsOf(skill.words)
    .filter(unmet)
    .slice(0, Math.min(6, Math.floor((length * 2) / 5)));
  let room = length - Math.floor(length / 8) - 2 * words.length;
  const taught = new Set(words);
  const phrases: number[] = [];
  for (let row = skill.phrases.start; row < skill.phrases.end && phrases.length < room; row++) {
    if (unmet(row) && isReady(row, question, taught)) phrases.push(row);
  }
  room -= phrases.length;
  return [
    ...words.map((row): Topic => ({ component: row, role: 'new-word', isWord: true, recall: 0 })),
    ...phrases.map((row): Topic => ({ component: row, role: 'new-phrase', isWord: false, recall: 0 })),
    ...(room > 0 ? weakest(question, () => true, room) : []),
  ];
}

/**
 * Targets of a practice
 *
 * The met components of its scope, least likely recalled first, half as many as the session is long.
 */
export function practiceTargets(question: TargetQuestion): readonly Topic[] {
  const { course, scope, length } = question;
  const inScope = (row: number) => {
    const skill = course.components.skill[row]!;
    return skill >= scope.skills.start && skill < scope.skills.end;
  };
  return weakest(question, inScope, Math.ceil(length / 2));
}

function weakest({ course, knowledge }: TargetQuestion, include: (row: number) => boolean, atMost: number): Topic[] {
  return [...knowledge.met]
    .filter(([row]) => include(row))
    .sort(([rowA, a], [rowB, b]) => a - b || rowA - rowB)
    .slice(0, atMost)
    .map(([component, recall]) => ({
      component,
      role: 'weak',
      isWord: course.components.kind[component] === 0,
      recall,
    }));
}

/** Whether a phrase needs no word but those met, presumed, taught in this lesson, or of a later skill. */
function isReady(phrase: number, { course, scope, knowledge }: TargetQuestion, taught: ReadonlySet<number>): boolean {
  const range = course.challengesAbout(phrase);
  if (range.start === range.end) return false;
  const exercised = course.exercisedBy(range.start);
  for (let at = 0; at < exercised.length; at++) {
    const row = exercised[at]!;
    if (course.components.kind[row] !== 0 || knowledge.met.has(row) || taught.has(row)) continue;
    const skill = course.components.skill[row]!;
    if (skill < scope.skills.end && !scope.presumed.has(skill)) return false;
  }
  return true;
}

const rowsOf = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);
