import type { Language } from '@session-generator/domain';

/** A course in a few words: what `courseContentOf` makes a whole `CourseContent` from. */
export interface CourseSketch {
  readonly id: string;
  readonly learning: Language;
  readonly from: Language;
  readonly units: readonly UnitSketch[];
  /** Whether every text of the learning language can be heard. */
  readonly audio: boolean;
}

export interface UnitSketch {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly SkillSketch[];
}

export interface SkillSketch {
  readonly id: string;
  readonly name: string;
  readonly emoji?: string;
  readonly prerequisites?: readonly string[];
  readonly words: readonly WordSketch[];
  readonly phrases: readonly PhraseSketch[];
}

export interface WordSketch {
  readonly text: string;
  readonly meaning: string;
  readonly emoji?: string;
  /** What else is accepted on each side. */
  readonly otherTexts?: readonly string[];
  readonly otherMeanings?: readonly string[];
  readonly sensitivity?: readonly string[];
}

export interface PhraseSketch extends Omit<WordSketch, 'emoji'> {
  /** Texts of words that it exercises in another form; those it holds as they stand are found without. */
  readonly inflects?: readonly string[];
}
