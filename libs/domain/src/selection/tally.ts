import { challengeTypeNames } from '../forms/form.js';
import type { Brief } from './brief.js';
import { mostAboutOne, type Bounds } from './laws/bounds.js';
import type { Candidate } from './pool/candidate.js';

/** The counts of what was chosen so far. It belongs to the one function that chooses. */
export class Tally {
  readonly types = new Int32Array(challengeTypeNames.length);
  readonly topics: Int32Array;
  /** How many of one type the session may hold. */
  readonly cap: number;
  private readonly phrases: Int32Array;
  /** One bit a form. */
  private readonly phraseForms: Int32Array;
  private readonly bounds: Bounds;
  private readonly mostAboutOne: number;

  constructor({ topics, phrases, request, bounds }: Brief, chosen: readonly { readonly candidate: Candidate }[] = []) {
    this.topics = new Int32Array(topics.length);
    this.phrases = new Int32Array(phrases);
    this.phraseForms = new Int32Array(phrases);
    this.bounds = bounds;
    this.cap = bounds.ofOneType(request.length);
    this.mostAboutOne = mostAboutOne(bounds, request.length);
    for (const { candidate } of chosen) this.add(candidate);
  }

  add({ type, topic, phrase, form }: Candidate): void {
    this.types[type]!++;
    if (topic >= 0) this.topics[topic]!++;
    if (phrase < 0) return;
    this.phrases[phrase]!++;
    this.phraseForms[phrase]! |= 1 << form;
  }

  /** Whether one more leaves an order that keeps the laws within reach. */
  fits(candidate: Candidate): boolean {
    return !this.isCapped(candidate) && !this.isCrowded(candidate) && !this.isShown(candidate);
  }

  /** Why one more does not fit, or `undefined` if it does. */
  whyUnfit(candidate: Candidate): string | undefined {
    const { type } = candidate;
    if (this.isCapped(candidate)) return `the session has as many of ${challengeTypeNames[type]!} as it may`;
    if (this.isCrowded(candidate)) return 'its component has as many places as the gaps between them leave';
    return this.isShown(candidate) ? 'its phrase is in the session as often as it may be, or in this form' : undefined;
  }

  private isCapped({ type }: Candidate): boolean {
    return this.types[type]! >= this.cap;
  }

  private isCrowded({ topic }: Candidate): boolean {
    return topic >= 0 && this.topics[topic]! >= this.mostAboutOne;
  }

  private isShown({ phrase, form }: Candidate): boolean {
    if (phrase < 0 || this.phrases[phrase] === 0) return false;
    const { phraseUses, repeatsForms } = this.bounds;
    return this.phrases[phrase]! >= phraseUses || (!repeatsForms && (this.phraseForms[phrase]! & (1 << form)) !== 0);
  }
}
