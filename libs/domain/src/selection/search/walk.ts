import type { Brief } from '../brief.js';
import { isOrderLaw, type OrderLaw } from '../laws/law.js';
import type { Candidate } from '../pool/candidate.js';
import { Line } from './line.js';

/** How far a session is from keeping its laws. */
export interface Breaches {
  /** How often it breaks each law of order of its plan, in the order of the plan. */
  readonly byLaw: readonly number[];
  /** How many places its topics still need. */
  readonly owed: number;
}

export function breachesOf(session: readonly Candidate[], brief: Brief): Breaches {
  const laws = brief.plan.laws.filter(isOrderLaw);
  const line = new Line(brief, brief.needs, session.length);
  const byLaw = laws.map(() => 0);
  for (const candidate of session) {
    laws.forEach((law, at) => {
      if (!law.allows(line, candidate)) byLaw[at]!++;
    });
    line.push(candidate);
  }
  return { byLaw, owed: line.owed };
}

/**
 * A session that is being walked through. At each place it can check whether some way to go on breaks no law more often
 * than is allowed.
 */
export class Walk {
  private readonly line: Line;
  private readonly laws: readonly OrderLaw[];
  /** How often each law may still be broken: from here on, and while looking ahead. */
  private readonly left: Int32Array;
  private readonly leftAhead: Int32Array;
  private readonly owed: number;

  /** @param length of the whole session */
  constructor(brief: Brief, length: number, allowed: Breaches) {
    this.line = new Line(brief, brief.needs, length);
    this.laws = brief.plan.laws.filter(isOrderLaw);
    this.left = Int32Array.from(allowed.byLaw);
    this.leftAhead = new Int32Array(this.left.length);
    this.owed = allowed.owed;
  }

  go(candidate: Candidate): void {
    this.step(candidate, this.left);
  }

  /** Whether it may go on with `next`, if given, and then with the session from some place to its end. */
  mayGoOn(next: Candidate | undefined, session: readonly Candidate[], from: number): boolean {
    const start = this.line.placed.length;
    this.leftAhead.set(this.left);
    let may = next === undefined || this.step(next, this.leftAhead);
    for (let at = from; may && at < session.length; at++) may = this.step(session[at]!, this.leftAhead);
    may &&= this.line.owed <= this.owed;
    while (this.line.placed.length > start) this.line.pop();
    return may;
  }

  private step(candidate: Candidate, left: Int32Array): boolean {
    let may = true;
    for (let at = 0; at < this.laws.length; at++) {
      if (!this.laws[at]!.allows(this.line, candidate) && --left[at]! < 0) may = false;
    }
    this.line.push(candidate);
    return may;
  }
}
