import { isAvoided } from './is-avoided.js';
import { rowsOf } from './rows.js';
import { strangeWords } from './strange-words.js';
import type { TargetRule } from './target-rule.js';

/**
 * New phrases
 *
 * The unmet phrases of the scope, while there is room: first those that exercise no strange word, then those with as
 * many as one challenge may have, in course order.
 */
export const newPhrases: TargetRule = {
  name: 'newPhrases',
  targets: (situation, { topics, room }) => {
    const { course, scope, knowledge, bounds } = situation;
    return rowsOf(scope.skills)
      .flatMap((skill) => rowsOf(course.skills[skill]!.phrases))
      .filter((row) => !knowledge.met.has(row) && !isAvoided(row, situation))
      .map((row) => ({ row, strange: strangeWords(row, situation, topics) }))
      .filter(({ strange }) => strange <= bounds.unseen)
      .sort((a, b) => a.strange - b.strange || a.row - b.row)
      .slice(0, Math.max(0, room))
      .map(({ row }) => ({ component: row, role: 'new-phrase', isWord: false, recall: 0 }));
  },
};
