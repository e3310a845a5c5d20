/** Something that could be a wrong choice, and how well it would stand beside the right one. */
export interface Candidate {
  readonly text: string;
  /** 0: like the right one in all that is seen; 1: of another kind or size; 2: it looks otherwise. */
  readonly distance: 0 | 1 | 2;
  /** Whether only a later skill teaches it. */
  readonly later: boolean;
}

/** A session draws from twice as many wrong choices as it shows; more would never be seen. */
export const mostChoices = (shown: number): number => 2 * shown;
/** With fewer wrong choices, candidates that are less like the right one serve too. */
const fewest = 2;

/**
 * Choose wrong ones
 *
 * The best of some candidates, given best first: those like the right one that the learner can have met. If there are
 * fewer than two, those of another kind or size follow, then those that only a later skill teaches, then those that
 * look otherwise. Those come only if the right one has a twin: it is never the odd one out. If it would be, there is
 * no choice at all.
 *
 * @param shown how many a session shows at most: if unlike ones are needed, there are no more than these
 * @param isWrong asked of as few candidates as possible
 * @example for "¿qué?": "¿quién?" and "¿cómo?", not "hola" nor "gracias"
 */
export function chooseWrong(
  candidates: readonly Candidate[],
  shown: number,
  isWrong: (text: string) => boolean,
): readonly string[] {
  const chosen: Candidate[] = [];
  const fill = (distance: number, later: boolean, most: number): void => {
    for (const candidate of candidates) {
      if (chosen.length >= most) return;
      const isOfTier = candidate.distance === distance && candidate.later === later && !chosen.includes(candidate);
      if (isOfTier && isWrong(candidate.text)) chosen.push(candidate);
    }
  };
  fill(0, false, mostChoices(shown));
  if (chosen.length < fewest) {
    fill(1, false, shown);
    fill(0, true, fewest);
    fill(1, true, fewest);
    if (chosen.length > 0) {
      fill(2, false, fewest);
      fill(2, true, fewest);
    }
  }
  return chosen.map(({ text }) => text);
}
