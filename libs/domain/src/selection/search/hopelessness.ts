import { Demand, mostInPlaces } from './demand.js';
import type { Line } from './line.js';
import type { Question } from './question.js';

/**
 * Hopelessness
 *
 * Tells of a line whether what it still needs no longer fits into the places that are left: all together, each topic
 * with its gaps and from easy to hard, each phrase with its gaps, each type under the cap and with at most two in a row.
 */
export function hopelessness(question: Question): (line: Line) => boolean {
  const { candidates, laws, length, cap } = question;
  const binds = (law: string) => laws.some(({ name }) => name === law);
  const [isSpaced, isUnbroken, isCapped, rises] = [binds('gap'), binds('runs'), binds('cap'), binds('ramp')];
  const demand = new Demand(question);

  const lacksGaps = (line: Line, at: number): boolean => {
    if (line.owed === 0) return false;
    for (let topic = 0; topic < line.needs.length; topic++) {
      const owed = line.owedTo(topic);
      if (owed > 0 && Math.max(at, line.topicLast[topic]! + 3) + 3 * (owed - 1) > length - 1) return true;
    }
    return false;
  };

  const lacksPhraseGaps = (line: Line, at: number): boolean => {
    for (let phrase = 0; phrase < line.phraseLast.length; phrase++) {
      const left = demand.ofPhrase(phrase, line);
      if (left > 0 && Math.max(at, line.phraseLast[phrase]! + 5) + 5 * (left - 1) > length - 1) return true;
    }
    return false;
  };

  /** Whether an easier challenge is left behind a harder one about the same topic. */
  const leavesBehind = (line: Line): boolean =>
    candidates.some(({ index, topic, step }) => topic >= 0 && step < line.topicStep[topic]! && line.uses[index] === 0);

  const lacksBreaks = (line: Line, at: number): boolean => {
    const demanded = demand.ofTypes(line);
    const last = line.placed.at(-1)?.type;
    const run = last === undefined ? 0 : at > 1 && line.placed[at - 2]!.type === last ? 2 : 1;
    for (let type = 0; type < demanded.length; type++) {
      if (demanded[type] === 0) continue;
      if (isUnbroken && demanded[type]! > mostInPlaces(length - at, type === last ? run : 0)) return true;
      if (isCapped && demanded[type]! + line.typeCount[type]! > cap) return true;
    }
    return false;
  };

  return (line) => {
    const at = line.placed.length;
    return (
      line.owed > length - at ||
      (isSpaced && lacksGaps(line, at)) ||
      (demand.takesAll && (lacksPhraseGaps(line, at) || (rises && leavesBehind(line)))) ||
      lacksBreaks(line, at)
    );
  };
}
