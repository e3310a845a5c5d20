import { challengeTypeNames } from '../forms/form.js';
import type { Brief } from './brief.js';
import type { Candidate } from './pool/candidate.js';
import { capOf } from './laws/cap.js';

/** The counts of what was chosen so far. It belongs to the one function that chooses. */
export class Tally {
  readonly types = new Int32Array(challengeTypeNames.length);
  readonly topics: Int32Array;
  readonly phrases: Int32Array;
  private readonly phraseForms: Int32Array;
  readonly cap: number;
  private readonly mostAboutOne: number;

  constructor(brief: Brief, chosen: readonly { readonly candidate: Candidate }[]) {
    this.topics = new Int32Array(brief.topics.length);
    this.phrases = new Int32Array(brief.phrases);
    this.phraseForms = new Int32Array(brief.phrases).fill(-1);
    this.cap = capOf(brief.request.length);
    this.mostAboutOne = Math.ceil(brief.request.length / 3);
    for (const { candidate } of chosen) this.add(candidate);
  }

  add({ type, topic, phrase, form }: Candidate): void {
    this.types[type]!++;
    if (topic >= 0) this.topics[topic]!++;
    if (phrase < 0) return;
    this.phrases[phrase]!++;
    this.phraseForms[phrase] = form;
  }

  /** Whether one more leaves an order that keeps the laws of cap, gap and once within reach. */
  fits({ type, topic, phrase, form }: Candidate): boolean {
    return (
      this.types[type]! < this.cap &&
      (topic < 0 || this.topics[topic]! < this.mostAboutOne) &&
      (phrase < 0 || this.phrases[phrase] === 0 || (this.phrases[phrase] === 1 && this.phraseForms[phrase] !== form))
    );
  }
}
