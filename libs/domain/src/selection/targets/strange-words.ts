import type { Situation } from '../situation.js';
import type { Topic } from './topic.js';

/**
 * Strange words
 *
 * How many words a phrase exercises that nothing prepares for: neither met, presumed, new in this session, nor of a
 * later skill, whose words come with a hint.
 */
export function strangeWords(phrase: number, { course, scope, knowledge }: Situation, named: readonly Topic[]): number {
  const { start, end } = course.challengesAbout(phrase);
  if (start === end) return 0;
  const exercised = course.exercisedBy(start);
  let strange = 0;
  for (let at = 0; at < exercised.length; at++) {
    const row = exercised[at]!;
    if (course.components.kind[row] !== 0 || knowledge.met.has(row)) continue;
    if (named.some(({ component, role }) => role === 'new-word' && component === row)) continue;
    const skill = course.components.skill[row]!;
    if (skill < scope.skills.end && !scope.presumed.has(skill)) strange++;
  }
  return strange;
}
