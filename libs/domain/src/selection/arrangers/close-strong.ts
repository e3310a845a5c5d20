import type { Arranger } from './arranger.js';
import { isLawful } from './is-lawful.js';

/**
 * Close strong
 *
 * Of the last third, a challenge at the hardest step comes last, the most likely answered right of those, where no
 * law forbids it: the learner leaves with the best that was learnt.
 *
 * @example … produce recall turns into … recall produce
 */
export const closeStrong: Arranger = {
  name: 'closeStrong',
  arrange(session, brief) {
    const closing = session
      .slice(-Math.ceil(session.length / 3))
      .toSorted((a, b) => b.step - a.step || b.success - a.success);
    for (const last of closing) {
      if (last === session.at(-1)) return session;
      const moved = [...session.filter((candidate) => candidate !== last), last];
      if (isLawful(moved, brief)) return moved;
    }
    return session;
  },
};
