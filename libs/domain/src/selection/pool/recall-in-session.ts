import { isNew, type Topic } from '../targets/topic.js';

/**
 * What stands in for recall where there is none: the first guess at something new, which choices, a picture or hints
 * help along; a new phrase understood through words that are known; a new component once this session taught it; and a
 * presumed word that was never seen.
 */
const recallAtFirstGuess = 0.4;
const recallThroughWords = 0.5;
const recallOnceTaught = 0.8;
export const recallPresumed = 0.6;

/** The recall with which a challenge meets its component, a while into the session for those that teach nothing. */
export function recallFor(about: Topic | undefined, teaches: boolean, hasOldWords: boolean): number {
  if (about === undefined) return recallPresumed;
  if (!isNew(about)) return about.recall;
  if (!teaches) return recallOnceTaught;
  return !about.isWord && hasOldWords ? recallThroughWords : recallAtFirstGuess;
}
