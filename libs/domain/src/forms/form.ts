/** How hard a challenge asks, easiest first. The number is the order: 0 recognise … 3 produce. */
export const steps = ['recognise', 'arrange', 'recall', 'produce'] as const;
export type Step = (typeof steps)[number];

/** What a learner must be able to do to answer. The number is one bit. */
export const modalities = { read: 1, listen: 2, speak: 4, type: 8, tap: 16 } as const;
export type Modality = keyof typeof modalities;

export type Direction = 'to-learning' | 'from-learning' | 'none';
export type Way = 'choose' | 'tap' | 'type' | 'say';

export const challengeTypeNames = [
  'select-picture',
  'select-meaning',
  'match-pairs',
  'judge',
  'missing-word',
  'arrange',
  'listen',
  'speak',
  'translate',
] as const;
export type ChallengeTypeName = (typeof challengeTypeNames)[number];

/** `type/direction/way`, such as `arrange/to-learning/tap`. */
export type FormName = `${ChallengeTypeName}/${Direction}/${Way}`;

/** How a learner answers: in the way of the form, but pairs are tapped and sent as lines `left = right`. */
export type Answering = Way | 'pairs';

/** A challenge type in one direction and one way of answering. */
export interface Form {
  readonly name: FormName;
  readonly type: ChallengeTypeName;
  readonly direction: Direction;
  readonly way: Way;
  readonly step: Step;
  readonly needs: readonly Modality[];
  readonly answer: {
    readonly by: Answering;
    /** Which language of the course the answer is in; absent for pictures and pairs. */
    readonly in?: 'learning' | 'from';
  };
  /** How long an answer takes; absent until it is measured. */
  readonly seconds?: number;
}

export const form = (
  type: ChallengeTypeName,
  direction: Direction,
  way: Way,
  step: Step,
  needs: readonly Modality[],
  answer: Form['answer'],
): Form => ({ name: `${type}/${direction}/${way}`, type, direction, way, step, needs, answer });
