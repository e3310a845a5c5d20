/** What counts as the same, and what never as a slip, when somebody answers in a language. Data, open to contribution. */
export interface AnswerLanguage {
  /**
   * Ways of writing the same, each a list of words with spaces between; the first is what the others are read as. An
   * apostrophe is straight, letters are small.
   */
  readonly same: readonly (readonly string[])[];
  /** Letters that may be written otherwise, and what they are read as. */
  readonly letters: readonly (readonly [string, string])[];
  /** The words for the numbers from 0, as far as they go; a number may be written in digits. Several forms with a slash. */
  readonly numerals: string;
  /**
   * Pairs of endings that tell one form of a word from another, such as gender and number: mixing them up is never a
   * slip of the finger.
   */
  readonly endings: readonly (readonly [string, string])[];
  /** What is cut short before an apostrophe and joined to the next word: with a space in between it is the same. */
  readonly elided: readonly string[];
}

/** Neutral: nothing but what Unicode says. */
export const neutral: AnswerLanguage = { same: [], letters: [], numerals: '', endings: [], elided: [] };
