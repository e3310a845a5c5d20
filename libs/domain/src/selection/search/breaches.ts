import type { Brief } from '../brief.js';
import { isOrderLaw } from '../laws/law.js';
import type { Candidate } from '../pool/candidate.js';
import { Line } from './line.js';

/** How often a session breaks each law of order of its plan, in the order of the laws. */
export function breachesOf(session: readonly Candidate[], brief: Brief): readonly number[] {
  const counts: number[] = brief.plan.laws.map(() => 0);
  walk(session, brief, (law) => {
    counts[law]!++;
    return true;
  });
  return counts;
}

/** Whether a session breaks each law of order at most so often. */
export function breaksNoMore(session: readonly Candidate[], than: readonly number[], brief: Brief): boolean {
  const left = [...than];
  return walk(session, brief, (law) => --left[law]! >= 0);
}

/** Tells of each breach; stops, with false, once `goOn` says so. */
function walk(session: readonly Candidate[], brief: Brief, goOn: (law: number) => boolean): boolean {
  const { laws } = brief.plan;
  const line = new Line(brief, brief.needs, session.length);
  for (const candidate of session) {
    for (let at = 0; at < laws.length; at++) {
      const law = laws[at]!;
      if (isOrderLaw(law) && !law.allows(line, candidate) && !goOn(at)) return false;
    }
    line.push(candidate);
  }
  return true;
}

/** How many places the topics of a session still need once it is over. */
export function owedAfter(session: readonly Candidate[], brief: Brief): number {
  const line = new Line(brief, brief.needs, session.length);
  for (const candidate of session) line.push(candidate);
  return line.owed;
}
