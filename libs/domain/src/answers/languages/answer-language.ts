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
  /** The same as regular expressions, read after those, and what stands for what they find. */
  readonly spellings: readonly (readonly [string, string])[];
  /** Capitals whose small letter is another one than elsewhere. */
  readonly capitals: readonly (readonly [string, string])[];
  /** Signs inside a word that count for nothing, as a regular expression. */
  readonly inside: string;
  /** What any word may end with, and the word that it stands for; of several, with a slash, either is meant. */
  readonly tails: Readonly<Record<string, string>>;
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
  /**
   * What may follow any word behind an apostrophe, and the words that it may stand for. Where it stands for one alone, that
   * may be written out too.
   */
  readonly suffixed: Readonly<Record<string, string>>;
  /** What begins an adverbial or a clause that may stand at either end of a sentence, before or behind a comma. */
  readonly openers: string;
  /** Words of politeness, with a slash between them: they may stand at either end. */
  readonly polite: string;
  /** Whether a capital inside a sentence tells a name. */
  readonly haveNamesCapitals: boolean;
  /** Of a noun alone they may be left out; where they say nothing about their noun, also put in or mixed up. */
  readonly articles: { readonly words: string; readonly areFree: boolean };
}

/** How numbers are spelt; they may be written in digits. Several forms with a slash. */
export interface Numerals {
  /** From 0, as far as they go. */
  readonly ones: string;
  /** Numbers below a hundred on which others are built, in order. */
  readonly tens: readonly (readonly [number, string])[];
  /** @example (ten, one) => `${ten} y ${one}` */
  readonly built: (ten: string, one: string) => string;
  /** From 100 on, `_` for none and `~` for a space; behind a bar how it is written before more: `cien|ciento`. */
  readonly hundreds: string;
  /** A hundred and more, in all its ways. */
  readonly joined: (hundred: string, rest: string) => readonly string[];
  readonly thousand: string;
  /** What may stand before a thousand and says one, and between a thousand and what follows. */
  readonly one: string;
  readonly and: string;
  /** Whether all is written without spaces. */
  readonly isJoined: boolean;
  /** Whether a year may be read in two halves. */
  readonly hasYears: boolean;
  /** The ordinal of a number up to 99. @example (cardinal) => `${cardinal}garren` */
  readonly ordinal: (cardinal: string, number: number) => string;
  readonly hundredth: string;
  /** What stands behind the digits of an ordinal, as a regular expression. */
  readonly ordinalSign: string;
}

/** Neutral: nothing but what Unicode says. */
export const neutral: AnswerLanguage = {
  same: [],
  letters: [],
  numerals: {
    ones: '',
    tens: [],
    built: (ten, one) => `${ten} ${one}`,
    hundreds: '',
    joined: (hundred, rest) => [`${hundred} ${rest}`],
    thousand: '',
    one: '',
    and: '',
    isJoined: false,
    hasYears: false,
    ordinal: () => '',
    hundredth: '',
    ordinalSign: '',
  },
  tails: {},
  spellings: [],
  capitals: [],
  inside: '',
  endings: [],
  words: '',
  ownLetters: '',
  alike: '',
  elided: {},
  contracted: [],
  suffixed: {},
  openers: '',
  polite: '',
  haveNamesCapitals: true,
  articles: { words: '', areFree: false },
};
