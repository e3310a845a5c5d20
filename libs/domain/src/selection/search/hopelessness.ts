import { mostInARow } from '../laws/bounds.js';
import { Demand } from './demand.js';
import type { Line } from './line.js';
import type { Puzzle } from './puzzle.js';

/**
 * Hopelessness
 *
 * Whether the challenges that a line still needs no longer fit into the places that are left. It looks at all of them
 * together, at each topic with its gaps and from easy to hard, at each phrase with its gaps, and at each type under the
 * cap and without long runs. It may miss a hopeless line, but a line that can be completed is never hopeless.
 */
export function hopelessness(puzzle: Puzzle): (line: Line) => boolean {
  const { candidates, bounds, length } = puzzle;
  const { apart, phraseApart, inARow } = bounds;
  const cap = bounds.ofOneType(length);
  const demand = new Demand(puzzle);

  /** Whether so many places, each `apart` from the one before, no longer fit when the first may be at `from`. */
  const lacksRoom = (from: number, places: number, apart: number): boolean => from + apart * (places - 1) > length - 1;

  const lacksGaps = (line: Line, at: number): boolean => {
    if (line.owed === 0) return false;
    for (let topic = 0; topic < line.needs.length; topic++) {
      const owed = line.owedTo(topic);
      if (owed > 0 && lacksRoom(Math.max(at, line.topicLast[topic]! + apart), owed, apart)) return true;
    }
    return false;
  };

  const lacksPhraseGaps = (line: Line, at: number): boolean => {
    for (let phrase = 0; phrase < line.phraseLast.length; phrase++) {
      const left = demand.ofPhrase(phrase, line);
      if (left > 0 && lacksRoom(Math.max(at, line.phraseLast[phrase]! + phraseApart), left, phraseApart)) return true;
    }
    return false;
  };

  /** Whether an easier challenge is left behind a harder one about the same topic. */
  const leavesBehind = (line: Line): boolean =>
    candidates.some(({ index, topic, step }) => topic >= 0 && step < line.topicStep[topic]! && line.uses[index] === 0);

  const lacksBreaks = (line: Line, at: number): boolean => {
    const demanded = demand.ofTypes(line);
    const last = line.placed.at(-1)?.type;
    let standing = 0;
    while (standing < inARow && standing < at && line.placed[at - 1 - standing]!.type === last) standing++;
    for (let type = 0; type < demanded.length; type++) {
      if (demanded[type] === 0) continue;
      if (demanded[type]! > mostInARow(bounds, length - at, type === last ? standing : 0)) return true;
      if (demanded[type]! + line.typeCount[type]! > cap) return true;
    }
    return false;
  };

  return (line) => {
    const at = line.placed.length;
    return (
      line.owed > length - at ||
      (apart > 1 && lacksGaps(line, at)) ||
      (demand.takesAll && (lacksPhraseGaps(line, at) || (bounds.rises && leavesBehind(line)))) ||
      lacksBreaks(line, at)
    );
  };
}
