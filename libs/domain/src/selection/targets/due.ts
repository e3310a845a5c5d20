import type { Situation } from '../situation.js';
import { isAvoided } from './is-avoided.js';
import { weakest } from './knowledge.js';
import { strangeWords } from './strange-words.js';
import type { Named, TargetRule } from './target-rule.js';
import type { Topic } from './topic.js';

/**
 * Due
 *
 * The met components of the course, least likely recalled first, while there is room. A phrase with more strange words
 * than one challenge may have is not due yet.
 */
export const due: TargetRule = {
  name: 'due',
  targets: (situation, before) => dueOf(situation, before, () => true),
};

/**
 * Due in scope
 *
 * The same, of the met components of the scope.
 */
export const dueInScope: TargetRule = {
  name: 'dueInScope',
  targets: (situation, before) => {
    const { course, scope } = situation;
    return dueOf(situation, before, (row) => {
      const skill = course.components.skill[row]!;
      return skill >= scope.skills.start && skill < scope.skills.end;
    });
  },
};

function dueOf(situation: Situation, { topics, room }: Named, isAsked: (row: number) => boolean): readonly Topic[] {
  const { course, knowledge, bounds } = situation;
  const isWord = (row: number) => course.components.kind[row] === 0;
  const isReady = (row: number) =>
    isAsked(row) &&
    !isAvoided(row, situation) &&
    (isWord(row) || strangeWords(row, situation, topics) <= bounds.unseen);
  return weakest(knowledge, room, isReady).map(({ row, recall }) => ({
    component: row,
    role: 'weak',
    isWord: isWord(row),
    recall,
  }));
}
