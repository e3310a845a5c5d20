import type { Challenge } from '@session-generator/domain';

import { type Asked, type Case, type Law, untaught } from './law.js';
import { teaches } from './ramp.js';
import { isNew, isWord } from './standing.js';

/**
 * One new
 *
 * A challenge exercises at most one word that is neither met, presumed nor taught before it. The phrase itself does
 * not count, nor do words that only a later skill teaches, unless it is about one. All words of `match-pairs` must be
 * met, presumed or taught before it.
 *
 * @example where a and b are new, the phrase "a b" may stand once one of them was taught
 */
export const oneNew: Law = {
  name: 'one-new',
  exempt: untaught,
  breaches: (judged) => {
    const { asked, session, course } = judged;
    if (!asked) return [];
    const begun = new Set<number>();
    const taught = new Set<number>();
    return session.challenges.flatMap((challenge, where) => {
      const unseen = unseenWords(judged, asked, challenge).filter((word) => !taught.has(word));
      const about = challenge.about === undefined ? undefined : course.rowOf(challenge.about);
      if (about !== undefined && !begun.has(about)) {
        begun.add(about);
        if (teaches(course, challenge)) taught.add(about);
      }
      const most = challenge.about === undefined ? 0 : 1;
      return unseen.length > most
        ? [
            {
              where,
              detail: `${unseen.length} words that were not taught: ${unseen.map((word) => course.componentId(word)).join(', ')}`,
            },
          ]
        : [];
    });
  },
};

/** The words of a challenge that count and were new when the session began. */
function unseenWords({ course }: Case, { standing }: Asked, { about, exercises }: Challenge): readonly number[] {
  const rows = [...new Set([...exercises, ...(about === undefined ? [] : [about])])].map((id) => course.rowOf(id));
  const aboutRow = about === undefined ? undefined : course.rowOf(about);
  return rows.filter((row): row is number => {
    if (row === undefined || !isWord(course, row) || !isNew(standing, row)) return false;
    const isLater = course.components.skill[row]! >= standing.scope.end;
    return !isLater || about === undefined || row === aboutRow;
  });
}
