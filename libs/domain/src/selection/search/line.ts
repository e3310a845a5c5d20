import { challengeTypeNames } from '../../forms/form.js';
import { mix32 } from '../../hash.js';
import type { Candidate } from '../pool/candidate.js';
import type { Brief, Need } from '../brief.js';
import { newWordBits } from '../targets/new-word-bits.js';

const longAgo = -1000;

/**
 * A session while it is being put in order: the challenges so far, and the counts that the laws read. It belongs to
 * the one function that builds it, and grows and shrinks only at its end.
 */
export class Line {
  readonly placed: Candidate[] = [];
  readonly typeCount = new Int32Array(challengeTypeNames.length);
  readonly topicCount: Int32Array;
  readonly topicLast: Int32Array;
  /** The hardest step so far about each topic, or -1. */
  readonly topicStep: Int32Array;
  readonly phraseCount: Int32Array;
  readonly phraseLast: Int32Array;
  /** The forms of each phrase so far, one bit each. */
  readonly phraseForms: Int32Array;
  readonly uses: Int32Array;
  /** The new words taught so far, one bit each. */
  taught = 0;
  /** How many places the topics still need, all together. */
  owed = 0;
  private readonly bits: Int32Array;
  private readonly undo: number[] = [];
  /** Two sums over the challenges so far, the same in any order. */
  private sum = 0;
  private otherSum = 0;

  /**
   * @param length how many challenges it is to hold
   * @param looksBack how many of the last places a law looks at one by one
   */
  constructor(
    brief: Pick<Brief, 'topics' | 'phrases' | 'pool'>,
    readonly needs: readonly Need[],
    readonly length: number,
    private readonly looksBack = 0,
  ) {
    const topics = brief.topics.length;
    this.topicCount = new Int32Array(topics);
    this.topicLast = new Int32Array(topics).fill(longAgo);
    this.topicStep = new Int32Array(topics).fill(-1);
    this.phraseCount = new Int32Array(brief.phrases);
    this.phraseLast = new Int32Array(brief.phrases).fill(longAgo);
    this.phraseForms = new Int32Array(brief.phrases);
    this.uses = new Int32Array(brief.pool.length);
    this.bits = newWordBits(brief.topics);
    for (let topic = 0; topic < topics; topic++) this.owed += this.owedTo(topic);
  }

  push(candidate: Candidate): void {
    const { topic, phrase } = candidate;
    const at = this.placed.length;
    this.placed.push(candidate);
    this.typeCount[candidate.type]!++;
    this.uses[candidate.index]!++;
    this.sum = (this.sum + mix32(candidate.kind + 1)) | 0;
    this.otherSum = (this.otherSum + mix32(~candidate.kind)) | 0;
    this.undo.push(this.taught, this.owed);
    if (topic >= 0) {
      this.undo.push(this.topicLast[topic]!, this.topicStep[topic]!);
      this.owed -= this.owedTo(topic);
      if (this.topicCount[topic]! === 0 && candidate.teaches) this.taught |= this.bits[topic]!;
      this.topicCount[topic]!++;
      this.topicLast[topic] = at;
      this.topicStep[topic] = Math.max(this.topicStep[topic]!, candidate.step);
      this.owed += this.owedTo(topic);
    }
    if (phrase >= 0) {
      this.undo.push(this.phraseLast[phrase]!, this.phraseForms[phrase]!);
      this.phraseCount[phrase]!++;
      this.phraseLast[phrase] = at;
      this.phraseForms[phrase]! |= 1 << candidate.form;
    }
  }

  pop(): void {
    const candidate = this.placed.pop()!;
    const { topic, phrase } = candidate;
    if (phrase >= 0) {
      this.phraseForms[phrase] = this.undo.pop()!;
      this.phraseLast[phrase] = this.undo.pop()!;
      this.phraseCount[phrase]!--;
    }
    if (topic >= 0) {
      this.topicStep[topic] = this.undo.pop()!;
      this.topicLast[topic] = this.undo.pop()!;
      this.topicCount[topic]!--;
    }
    this.owed = this.undo.pop()!;
    this.taught = this.undo.pop()!;
    this.uses[candidate.index]!--;
    this.typeCount[candidate.type]!--;
    this.sum = (this.sum - mix32(candidate.kind + 1)) | 0;
    this.otherSum = (this.otherSum - mix32(~candidate.kind)) | 0;
  }

  /**
   * A hash of everything that decides which challenges may follow: the kinds so far, the order of the last ones (as far
   * back as a law looks), and the words taught. Two lines of one number can be completed in the same ways.
   */
  state(): number {
    let recent = mix32(this.taught);
    for (let at = Math.max(0, this.placed.length - this.looksBack); at < this.placed.length; at++) {
      recent = mix32(recent ^ Math.imul(this.placed[at]!.kind + 1, 0x9e3779b1));
    }
    return (this.sum >>> 0) * 0x200000 + ((this.otherSum ^ recent) >>> 11);
  }

  /** How many more challenges a topic needs to be covered. */
  owedTo(topic: number): number {
    const { places, hardest } = this.needs[topic]!;
    const left = places - this.topicCount[topic]!;
    if (this.topicStep[topic]! < hardest) return Math.max(left, 1);
    return Math.max(left, 0);
  }
}
