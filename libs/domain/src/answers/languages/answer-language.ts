/**
 * What counts as the same, what as a slip and what never, when somebody answers in a language. Data, open to contribution:
 * add a case to `labelled/tuned.sample.ts`, see it fail, add the line here that mends it, and see that no other case breaks.
 *
 * Words are written as they are read: small letters, straight apostrophes. Where there are several in one text, spaces
 * stand between them.
 */
export interface AnswerLanguage {
  /**
   * Ways of writing the same, each a list of words; the first is what the others are read as. Of a word with a slash,
   * `he is/has`, either is meant.
   */
  readonly same: readonly (readonly string[])[];
  /** Letters that may be written otherwise, anywhere in a word, and what they are read as. */
  readonly letters: readonly (readonly [string, string])[];
  readonly numerals: Numerals;
  /**
   * Endings that tell the forms of a word apart, such as gender, number or person: alike but for two endings of one line,
   * two words are two forms, and mixing them up is never a slip of the finger. Without accents; `-` is no ending.
   */
  readonly endings: readonly string[];
  /**
   * Common words that are a letter away from another one. Whoever writes one of them means it, so it is never a slip. Leave
   * out what is often written for want of an accent, such as `esta`.
   */
  readonly words: string;
  /** Letters that look accented and are letters of their own: without their mark they make another word, as `ano` for `año`. */
  readonly ownLetters: string;
  /** Letters that sound alike, such as `bv`: the only ones that may be taken for another at the beginning of a word. */
  readonly alike: string;
  /** What is cut short before an apostrophe, and what it is short for: to write that is a slip. */
  readonly elided: Readonly<Record<string, string>>;
  /** What runs together, and the words that it is made of: to write those is a slip. */
  readonly contracted: readonly (readonly [string, string])[];
  /** What may follow any word behind an apostrophe, and the words that it may stand for. */
  readonly suffixed: Readonly<Record<string, string>>;
  /** Of a noun alone they may be left out; where they say nothing about their noun, also put in or mixed up. */
  readonly articles: { readonly words: string; readonly areFree: boolean };
}

/** How numbers are spelt; they may be written in digits. Several forms with a slash. */
export interface Numerals {
  /** From 0, as far as they go. */
  readonly ones: string;
  /** Numbers on which others are built, in order, and the last, on which none is. */
  readonly tens: readonly (readonly [number, string])[];
  /** @example (ten, one) => `${ten} y ${one}` */
  readonly built: (ten: string, one: string) => string;
}

/** Neutral: nothing but what Unicode says. */
export const neutral: AnswerLanguage = {
  same: [],
  letters: [],
  numerals: { ones: '', tens: [], built: (ten, one) => `${ten} ${one}` },
  endings: [],
  words: '',
  ownLetters: '',
  alike: '',
  elided: {},
  contracted: [],
  suffixed: {},
  articles: { words: '', areFree: false },
};
