import { standInsOf } from '../selection/stand-ins.js';
import type { Candidate } from '../selection/pool/candidate.js';
import type { Selection } from '../selection/select.js';
import { realise } from './realise.js';
import type { Alternates } from './session.js';

/** The stand-ins for each challenge, by its id, so that a client adapts without a second call. */
export function alternatesOf(selection: Selection): Readonly<Record<string, Alternates>> {
  const { course, request } = selection.brief;
  const shown = (candidate: Candidate | undefined) => candidate && realise(course, candidate, request);
  return Object.fromEntries(
    standInsOf(selection).map(({ easier, harder, withoutAudio, withoutMicrophone, afterMistake }, place) => {
      const all = {
        easier: shown(easier),
        harder: shown(harder),
        withoutAudio: shown(withoutAudio),
        withoutMicrophone: shown(withoutMicrophone),
        afterMistake: afterMistake && { ...shown(afterMistake.candidate)!, askedBefore: afterMistake.before },
      };
      const present = Object.entries(all).filter(([, challenge]) => challenge !== undefined);
      return [course.challengeId(selection.picks[place]!.candidate.row), Object.fromEntries(present) as Alternates];
    }),
  );
}
