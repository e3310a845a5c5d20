import type { Choice } from '../challenge-types/challenge-type.js';
import type { ChallengeTypeName, Direction, FormName, Step } from '../forms/form.js';
import type { Hint, Pair, Picture } from '../course/content.js';
import type { ChallengeId, ComponentId } from '../ids.js';

/** A challenge as a learner meets it, in the shape in which the service sends it. */
export interface Challenge {
  readonly id: ChallengeId;
  readonly type: ChallengeTypeName;
  readonly form: FormName;
  readonly step: Step;
  readonly direction: Direction;
  readonly about?: ComponentId;
  readonly exercises: readonly ComponentId[];
  /** Whether the component it is about was neither met nor presumed when the session began. */
  readonly isNew: boolean;
  readonly phrase?: ComponentId;
  readonly prompt: Prompt;
  readonly choices?: readonly Choice[];
  readonly tokens?: readonly string[];
  readonly joiner?: string;
  readonly pairs?: readonly Pair[];
  /** Absent where the caller asked for keys to be withheld. */
  readonly answerKey?: AnswerKey;
  /** From 0 to 1. */
  readonly successProbability: number;
}

export interface Prompt {
  readonly text?: string;
  readonly gapAt?: readonly [number, number];
  readonly meaning?: string;
  readonly picture?: Picture;
  readonly audio?: { readonly id: string } | { readonly say: string; readonly lang: string };
  readonly hints: readonly Hint[];
}

export interface AnswerKey {
  /** At most 50, best first. */
  readonly accepted: readonly string[];
  /** Patterns that stand for more than `accepted` lists; absent where there are none. */
  readonly patterns?: readonly string[];
  /** Words of the course that look like accepted ones and are no slip; absent where there are none. */
  readonly confusable?: readonly string[];
  readonly best: string;
  /** The id of the right choice, where there are choices. */
  readonly choice?: string;
}
