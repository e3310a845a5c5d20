/** What is said of an answer: whether it is right, why, and how it stands against what was expected. */
export interface Verdict {
  readonly outcome: Grade;
  /** Everything worth telling, in the order in which it stands in the answer; a right answer may have some too. */
  readonly reasons: readonly Reason[];
  /** The accepted answer that comes closest. */
  readonly closest: string;
  /** The answer beside what was expected, piece by piece, for a screen. */
  readonly diff: readonly DiffPart[];
  /** How much of it is right, from 0 to 1. */
  readonly credit: number;
}

/** Right, right but for a slip of the finger, or wrong. */
export type Grade = 'right' | 'slip' | 'wrong';

export interface Reason {
  readonly kind: ReasonKind;
  readonly answered?: string;
  readonly expected?: string;
}

export const reasonKinds = [
  'typo',
  'accent',
  'case',
  'punctuation',
  'word-order',
  'missing',
  'extra',
  'wrong-word',
  'other-language',
  'too-many-slips',
  'no-answer',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface DiffPart {
  readonly kind: 'same' | 'slip' | 'wrong' | 'missing' | 'extra';
  /** As they were written; absent where there is nothing on that side. */
  readonly answered?: string;
  readonly expected?: string;
}
