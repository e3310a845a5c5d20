import type { ChallengeId, ComponentId, CourseId, RevisionId, SkillId, UnitId } from '../ids.js';
import type { ChallengeContent } from './content.js';
import type { Language } from './language.js';

/**
 * What the domain sees of a revision of a course: a read-only view over numbered rows. Rows are dense, from 0.
 *
 * Numbers come in columns; texts are decoded only for the rows asked for. No method returns all challenges, so the
 * cost of a session never grows with the course.
 */
export interface Course {
  readonly id: CourseId;
  readonly revision: RevisionId;
  readonly learning: Language;
  readonly from: Language;
  readonly units: readonly Unit[];
  readonly skills: readonly Skill[];
  readonly components: ComponentColumns;
  readonly challenges: ChallengeColumns;

  /** The row of a component by its id, or by one that it had before; `undefined` where this revision has none of that id. */
  rowOf(id: string): number | undefined;
  componentId(component: number): ComponentId;
  /** The learning-side text and the meaning of a component. */
  componentTexts(component: number): { readonly text: string; readonly meaning: string };

  /** The row of a challenge by its id, or by one that it had before; `undefined` where this revision has none of that id. */
  challengeRowOf(id: string): number | undefined;
  challengeId(challenge: number): ChallengeId;
  /** The challenges about one component, easiest step first. */
  challengesAbout(component: number): RowRange;
  /** The challenges of a skill that are about no component: `match-pairs`. */
  challengesAmong(skill: number): RowRange;
  /** The rows of the components that a challenge exercises, the one it is about first. */
  exercisedBy(challenge: number): ArrayLike<number>;
  /** Everything of one challenge, texts included. */
  challenge(challenge: number): ChallengeContent;
}

export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  /** The rows of its skills. */
  readonly skills: RowRange;
}

export interface Skill {
  readonly id: SkillId;
  readonly name: string;
  readonly emoji?: string;
  /** The row of its unit. */
  readonly unit: number;
  /** The rows of its components, words before phrases. */
  readonly words: RowRange;
  readonly phrases: RowRange;
  /** The rows of the skills it declares to stand on; absent where it declares nothing. */
  readonly prerequisites?: readonly number[];
  /** What its author calls it beside its name; see `SkillContent`. */
  readonly label?: string;
}

/** Rows from `start` up to but not including `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

export interface ComponentColumns {
  readonly count: number;
  /** 0 for a word, 1 for a phrase. */
  readonly kind: ArrayLike<number>;
  /** The row of its skill. */
  readonly skill: ArrayLike<number>;
}

export interface ChallengeColumns {
  readonly count: number;
  /** Index into `forms`. */
  readonly form: ArrayLike<number>;
  /** The row of the component it is about, or -1. */
  readonly about: ArrayLike<number>;
  /** The row of the phrase it shows or asks for, or -1. */
  readonly phrase: ArrayLike<number>;
  /** Prior difficulty in logits. */
  readonly difficulty: ArrayLike<number>;
  /** `hash32` of its id, so that ties are broken without decoding a text. */
  readonly idHash: ArrayLike<number>;
  /** 1 where it touches a sensitive topic, else 0. */
  readonly sensitive: ArrayLike<number>;
}
