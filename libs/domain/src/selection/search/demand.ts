import { challengeTypeNames } from '../../forms/form.js';
import type { Candidate } from '../pool/candidate.js';
import type { Line } from './line.js';
import type { Bounds } from '../laws/bounds.js';
import { takesAll, type Puzzle } from './puzzle.js';

const none = -1;
const several = -2;

/**
 * Demand
 *
 * How many more challenges of each type a session cannot do without. A topic demands a type if no other type gives it
 * a challenge that it still needs. If every candidate is to be used, all that are left are in demand.
 */
export class Demand {
  /** Whether every candidate is to be used. */
  readonly takesAll: boolean;
  private readonly counts = new Int32Array(challengeTypeNames.length);
  /** By topic: the only type that can teach it, and the only one that can ask it at its hardest step. */
  private readonly teaching: Int8Array;
  private readonly proving: Int8Array;
  private readonly ofEachType = new Int32Array(challengeTypeNames.length);
  private readonly ofEachPhrase: Int32Array;

  private readonly bounds: Bounds;

  constructor(puzzle: Puzzle) {
    const { brief, candidates, needs } = puzzle;
    this.bounds = puzzle.bounds;
    this.takesAll = takesAll(puzzle);
    this.teaching = new Int8Array(needs.length).fill(none);
    this.proving = new Int8Array(needs.length).fill(none);
    this.ofEachPhrase = new Int32Array(brief.phrases);
    for (const candidate of candidates) {
      this.ofEachType[candidate.type]!++;
      if (candidate.phrase >= 0) this.ofEachPhrase[candidate.phrase]!++;
      if (candidate.topic < 0) continue;
      const { hardest } = needs[candidate.topic]!;
      if (candidate.isNew && candidate.teaches) narrow(this.teaching, candidate);
      if (hardest >= 0 && candidate.step >= hardest) narrow(this.proving, candidate);
    }
  }

  /** By type, after what stands already. The array is the same one each time. */
  ofTypes(line: Line): Int32Array {
    const { counts } = this;
    for (let type = 0; type < counts.length; type++) {
      counts[type] = this.takesAll ? this.ofEachType[type]! - line.typeCount[type]! : 0;
    }
    if (this.takesAll || line.owed === 0) return counts;
    for (let topic = 0; topic < line.needs.length; topic++) {
      const { places, hardest } = line.needs[topic]!;
      if (places < 2) continue;
      const isTaught = line.topicCount[topic]! > 0 || !this.bounds.rises;
      if (!isTaught && this.teaching[topic]! >= 0) counts[this.teaching[topic]!]!++;
      // After the hardest step only the same step may follow, so all of its places may be of the one type.
      const staysHardest = this.bounds.rises || hardest === 0;
      const isProved = line.topicStep[topic]! >= hardest && (line.topicCount[topic]! >= places || !staysHardest);
      if (!isProved && this.proving[topic]! >= 0) counts[this.proving[topic]!]!++;
    }
    return counts;
  }

  /** How many more challenges show a phrase, if every candidate is to be used. */
  ofPhrase(phrase: number, line: Line): number {
    return this.ofEachPhrase[phrase]! - line.phraseCount[phrase]!;
  }
}

function narrow(only: Int8Array, { topic, type }: Candidate): void {
  if (only[topic] === none) only[topic] = type;
  else if (only[topic] !== type) only[topic] = several;
}
