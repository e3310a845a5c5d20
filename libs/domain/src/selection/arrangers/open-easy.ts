import type { Arranger } from './arranger.js';
import { isLawful } from './is-lawful.js';

/**
 * Open easy
 *
 * Of the first third, the challenge that is most likely answered right comes first, where no law forbids it.
 *
 * @example 60 % 95 % 70 % … turns into 95 % 60 % 70 % …
 */
export const openEasy: Arranger = {
  name: 'openEasy',
  arrange(session, brief) {
    const opening = session.slice(0, Math.ceil(session.length / 3)).toSorted((a, b) => b.success - a.success);
    for (const first of opening) {
      if (first === session[0]) return session;
      const moved = [first, ...session.filter((candidate) => candidate !== first)];
      if (isLawful(moved, brief)) return moved;
    }
    return session;
  },
};
