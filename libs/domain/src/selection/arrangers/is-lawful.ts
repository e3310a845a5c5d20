import type { Brief } from '../brief.js';
import type { Candidate } from '../pool/candidate.js';
import { capOf } from '../laws/cap.js';
import { laws } from '../laws/laws.js';
import { Line } from '../search/line.js';
import { allows } from '../search/search.js';

/** Whether a session keeps every law of order, whatever it covers. */
export function isLawful(session: readonly Candidate[], brief: Brief): boolean {
  const line = new Line(brief, brief.needs, capOf(session.length));
  return session.every((candidate) => {
    if (!allows(laws, line, candidate)) return false;
    line.push(candidate);
    return true;
  });
}
