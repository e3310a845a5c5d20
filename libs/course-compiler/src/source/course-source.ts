import type { Place } from '../problem.js';

/**
 * A course as an author wrote it, whatever the format: `readCourseSource` makes one of YAML, and other readers
 * (spreadsheets, sentence collections) can make the same plain value. Every part keeps its place, so that a problem
 * found later still names file and line.
 */
export interface CourseSource {
  readonly place: Place;
  readonly learning: LanguageSource;
  readonly from: LanguageSource;
  /** Whether texts may be spoken. */
  readonly audio: boolean;
  readonly units: readonly UnitSource[];
}

export interface LanguageSource {
  /** As written; compiling makes it canonical. */
  readonly tag: string;
  readonly name: string;
  readonly place: Place;
  /** The path of a Hunspell dictionary, from the folder of the course; absent where none is named. */
  readonly dictionary?: Written;
}

export interface UnitSource {
  /** The module's folder. */
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly skills: readonly SkillSource[];
}

export interface SkillSource {
  /** `<module folder>/<file stem>`. */
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly emoji?: string;
  /** What the author calls it beside its name: no id, as real courses repeat it. */
  readonly label?: string;
  /** Ids that it had before, or file names without `.yaml` in the same module. */
  readonly formerly?: readonly Written[];
  /** Ids of the skills that it stands on; absent where nothing is declared. */
  readonly prerequisites?: readonly Written[];
  readonly words: readonly WordSource[];
  readonly phrases: readonly PhraseSource[];
  readonly dictionary: Dictionary;
}

/** A text and where it was written. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

/** What words and phrases have in common. */
export interface ItemSource {
  readonly place: Place;
  /** Stays the same when the text changes; absent where the author gives none. */
  readonly id?: Written;
  /** Ids, or texts in this skill, that it had before. */
  readonly formerly?: readonly Written[];
  /** The learning-side text that is taught, and its meaning. */
  readonly text: string;
  readonly meaning: string;
  /** Also accepted, on either side. */
  readonly otherTexts: readonly string[];
  readonly otherMeanings: readonly string[];
  /** A remark for the learner. */
  readonly hint?: string;
  /** The id of a recording. */
  readonly audio?: string;
  /** Topics that some products do not show, such as `alcohol`. */
  readonly sensitivity: readonly string[];
}

export interface WordSource extends ItemSource {
  /** Names of pictures, without extension; the first is shown. */
  readonly images: readonly string[];
  /** Shown rather than the images. */
  readonly emoji?: string;
  readonly partOfSpeech?: string;
}

export interface PhraseSource extends ItemSource {
  /** Answers in the mini-grammar, such as `[I am/I'm] (very) tired`. */
  readonly textPatterns: readonly Written[];
  readonly meaningPatterns: readonly Written[];
  /** Taught words, by their text, that the phrase exercises in another form. */
  readonly uses: readonly Written[];
}

/** What terms mean: from the learning language to the other, and back. */
export interface Dictionary {
  readonly learning: readonly DictionaryEntry[];
  readonly from: readonly DictionaryEntry[];
}

export interface DictionaryEntry {
  readonly term: string;
  readonly meanings: readonly string[];
}
