import { mix32 } from '../hash.js';
import type { Brief, Need } from './brief.js';
import { byTie, type Candidate } from './candidate.js';
import { Demand, mostInPlaces } from './demand.js';
import { roundScore } from './knowledge.js';
import type { Law } from './laws/law.js';
import { Line } from './line.js';

/** What to look for: an order of so many challenges in which every law holds and every need is met. */
export interface Question {
  readonly brief: Brief;
  readonly candidates: readonly Candidate[];
  readonly laws: readonly Law[];
  /** By topic. */
  readonly needs: readonly Need[];
  readonly length: number;
  /** How many challenges of one type it may hold. */
  readonly cap: number;
  /** How much each candidate is wanted, by its index in the pool, from 0 to 10. */
  readonly worth: ArrayLike<number>;
}

/** How many steps a search may still take: counted, never timed, so that it replays. */
export interface Budget {
  left: number;
}

/** How often a search starts over with its preferences shaken, and how long each try may take, in placements a place. */
const restarts = 10;
const stepsAPlace = 4;

/**
 * Search
 *
 * Builds a session challenge by challenge, the most urgent first, and takes back the last where nothing may follow.
 * An early mistake shows only late, so a try that does not get there soon starts over with other preferences; the
 * last one goes on until it finds a session, has shown that there is none, or the budget runs out.
 */
export function searchLine(question: Question, budget: Budget): readonly Candidate[] | undefined {
  for (let attempt = 0; attempt < restarts; attempt++) {
    const share = Math.min(budget.left, stepsAPlace * question.length);
    const own = { left: share };
    const found = grown(question, own, attempt);
    budget.left -= share - own.left;
    if (found || own.left > 0) return found;
  }
  return grown(question, budget, restarts + 1);
}

function grown(question: Question, budget: Budget, attempt: number): readonly Candidate[] | undefined {
  const { brief, candidates, laws, needs, length, worth } = question;
  const line = new Line(brief, needs, question.cap);
  const isHopeless = hopelessness(question);
  // What was wanted may be what stands in the way: every other try forgets it.
  const weight = attempt % 2 === 0 ? 1 : 0;

  const grow = (): boolean => {
    if (line.placed.length === length) return line.owed === 0;
    if (isHopeless(line)) return false;
    for (const candidate of mostUrgent()) {
      if (budget.left <= 0) return false;
      budget.left--;
      line.push(candidate);
      if (grow()) return true;
      line.pop();
    }
    return false;
  };

  /** Of each kind that may stand next, the most urgent candidate: others of it lead to the same dead ends. */
  const mostUrgent = (): readonly Candidate[] => {
    const best: (Ranked | undefined)[] = [];
    const ranked: Ranked[] = [];
    for (const candidate of candidates) {
      if (!allows(laws, line, candidate)) continue;
      const urgency = roundScore(
        weight * worth[candidate.index]! +
          urgencyOf(candidate, line, question) +
          shake(attempt, candidate, line.placed.length),
      );
      const other = best[candidate.kind];
      if (!other) ranked.push((best[candidate.kind] = { candidate, urgency }));
      else if (urgency > other.urgency || (urgency === other.urgency && byTie(candidate, other.candidate) < 0)) {
        other.candidate = candidate;
        other.urgency = urgency;
      }
    }
    return ranked
      .sort((a, b) => b.urgency - a.urgency || byTie(a.candidate, b.candidate))
      .map(({ candidate }) => candidate);
  };

  return grow() ? line.placed : undefined;
}

/** Another preference for each try, place and candidate; none in the first try. */
const shake = (attempt: number, { tie }: Candidate, at: number): number =>
  attempt === 0 ? 0 : (4 * mix32(tie ^ Math.imul(attempt * 64 + at, 0x9e3779b1))) / 0x100000000;

interface Ranked {
  candidate: Candidate;
  urgency: number;
}

export function allows(laws: readonly Law[], line: Line, candidate: Candidate): boolean {
  for (const law of laws) if (!law.allows(line, candidate)) return false;
  return true;
}

/**
 * Easy steps early and hard ones late; what a topic still needs before it is too late; new words before all, since
 * phrases wait for them; no challenge again while another is left.
 */
function urgencyOf(candidate: Candidate, line: Line, { brief, needs, length }: Question): number {
  const { topic, step } = candidate;
  const at = line.placed.length;
  const ease = 1 - Math.abs(step / 3 - at / length);
  const repeated = line.uses[candidate.index]!;
  const owed = topic < 0 ? 0 : line.owedTo(topic);
  if (owed === 0) return 2 * ease - 8 * repeated;
  const latest = length - 1 - 3 * (owed - 1);
  const deadline = 6 / (1 + Math.max(0, latest - at));
  const teaching = candidate.teaches && brief.topics[topic]!.role === 'new-word' ? 2 : 0;
  const proving = needs[topic]!.hardest === step ? 1 : 0;
  return 3 + 2 * ease + deadline + teaching + proving - 8 * repeated;
}

/**
 * Whether what is still needed no longer fits into the places that are left: all together, each topic with its gaps,
 * each type under the cap and with at most two in a row.
 */
function hopelessness(question: Question): (line: Line) => boolean {
  const { laws, length, cap } = question;
  const [isSpaced, isUnbroken, isCapped] = ['gap', 'runs', 'cap'].map((law) => laws.some(({ name }) => name === law));
  const demand = new Demand(question);

  const lacksGaps = (line: Line, at: number): boolean => {
    if (line.owed === 0) return false;
    for (let topic = 0; topic < line.needs.length; topic++) {
      const owed = line.owedTo(topic);
      if (owed > 0 && Math.max(at, line.topicLast[topic]! + 3) + 3 * (owed - 1) > length - 1) return true;
    }
    return false;
  };

  const lacksBreaks = (line: Line, at: number): boolean => {
    const demanded = demand.after(line);
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
    return line.owed > length - at || (isSpaced! && lacksGaps(line, at)) || lacksBreaks(line, at);
  };
}
