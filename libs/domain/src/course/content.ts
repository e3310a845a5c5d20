import type { FormName } from '../forms/form.js';
import type { ChallengeId, ComponentId, CourseId, SkillId, UnitId } from '../ids.js';
import type { Language } from './language.js';

/**
 * A compiled course as plain values: what a compiler makes, a store writes, and `courseOf` turns into a `Course`.
 * Components stand in the order in which they are taught. Challenges stand in the order of the component they are
 * about, easiest step first; those about none (`match-pairs`) come last, in the order of their skills.
 */
export interface CourseContent {
  readonly id: CourseId;
  readonly learning: Language;
  readonly from: Language;
  readonly units: readonly UnitContent[];
  readonly skills: readonly SkillContent[];
  readonly components: readonly ComponentContent[];
  readonly challenges: readonly ChallengeContent[];
}

export interface UnitContent {
  readonly id: UnitId;
  readonly name: string;
}

export interface SkillContent {
  readonly id: SkillId;
  readonly unit: UnitId;
  readonly name: string;
  readonly emoji?: string;
  /** The skills that the author declares this one to stand on; absent where nothing is declared. */
  readonly prerequisites?: readonly SkillId[];
  /** What its author calls it beside its name. Real courses repeat it, so it is no id: it helps to recognise a renamed skill. */
  readonly label?: string;
}

export type ComponentKind = 'word' | 'phrase';

/** What is learnt and remembered: a word that a skill teaches, or a phrase that exercises words. */
export interface ComponentContent {
  readonly id: ComponentId;
  readonly skill: SkillId;
  readonly kind: ComponentKind;
  /** The learning-side text, and its meaning in the other language. */
  readonly text: string;
  readonly meaning: string;
  /** Ids that it had before: histories that name it so count for it. None is the id of a component that is there. */
  readonly formerly?: readonly string[];
}

export type Picture = { readonly emoji: string } | { readonly id: string };

/** The meaning of one token of a prompt, for a learner who asks. */
export interface Hint {
  readonly token: string;
  readonly meaning: string;
  /** Whether it tells a part of the answer of its challenge; absent where it does not. */
  readonly reveals?: true;
  /** The word that it explains, one of those that its challenge exercises; absent for other words. */
  readonly component?: ComponentId;
}

export interface ChallengeContent {
  readonly id: ChallengeId;
  readonly form: FormName;
  /** The component it is about; absent for `match-pairs`. */
  readonly about?: ComponentId;
  /** Every component it exercises, the one it is about first. */
  readonly exercises: readonly ComponentId[];
  /** The phrase it shows or asks for, where it does. */
  readonly phrase?: ComponentId;
  /** The skill it belongs to; that of `about` where there is one. */
  readonly skill: SkillId;
  /** Prior difficulty in logits: 0 is even odds for a learner of ability 0 who recalls the component half of the time. */
  readonly difficulty: number;
  /** Topics that some products do not show, such as `alcohol`. */
  readonly sensitivity: readonly string[];
  readonly prompt: PromptContent;
  /** What grades as right, best first, at most 50. For a picture, its emoji or id. */
  readonly accepted: readonly string[];
  /** Patterns of `parsePattern` that stand for more than `accepted` lists: all of it is right. Absent where there are none. */
  readonly patterns?: readonly string[];
  /**
   * Words of the course and of its languages that are a slip away from one that is accepted: who writes one of them means
   * it. Absent where there are none; see `withConfusable`.
   */
  readonly confusable?: readonly string[];
  /** Wrong choices, or wrong tokens for a word bank, best first. None would be graded right. */
  readonly distractors: readonly string[];
  /** The tokens of the best answer in order, for a word bank; empty where there is none. */
  readonly tokens: readonly string[];
  /** What stands between tokens: a space, or nothing in scripts without spaces. */
  readonly joiner: string;
  readonly pairs: readonly Pair[];
}

export interface PromptContent {
  /** What is shown; absent where it is only heard. */
  readonly text?: string;
  /** Where the missing word stands in `text`, as [start, end) in UTF-16 units. */
  readonly gapAt?: readonly [number, number];
  /** The meaning of the whole sentence, shown beside a gap. */
  readonly meaning?: string;
  readonly picture?: Picture;
  /** What is heard: a recording, or a text of the learning language to be synthesised. */
  readonly audio?: AudioContent;
  readonly hints: readonly Hint[];
}

export type AudioContent = { readonly id: string } | { readonly say: string };

export interface Pair {
  /** In the learning language. */
  readonly left: string;
  /** Its meaning. */
  readonly right: string;
}
