import type { ChallengeContent, ComponentContent, CourseContent } from '../course/content.js';
import { formNamed } from '../forms/forms.js';
import { fold } from './fold.js';
import { rulesOf, type LanguageRules } from './grading/language-rules.js';
import { readAnswer, type ReadWord } from './grading/read-answer.js';
import { lacksLetter, onlyWords, slipBetween } from './grading/slip-between.js';
import { wordsOf } from './grading/words.js';
import { writtenKey, writtenWord } from './grading/written-key.js';
import { answerLanguage } from './languages/answer-languages.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { wordsOfPattern } from './pattern/words-of-pattern.js';
import { shortenings, variations } from './variations.js';

/** The words of a language, written in small letters. */
export interface Dictionary {
  /** That its words are written with. */
  readonly letters: readonly string[];
  /** In any inflected form. */
  readonly has: (word: string) => boolean;
  /** In the form in which the dictionary lists it. */
  readonly lists: (word: string) => boolean;
}

/** The dictionaries of a course's languages, as far as they are at hand. */
export interface Dictionaries {
  readonly learning?: Dictionary;
  readonly from?: Dictionary;
}

/**
 * With confusable
 *
 * A course whose challenges that are typed know which words would pass for a slip of one that is accepted and are other
 * words: whoever answers with such a word means it. They are the course's own, and those of a dictionary of the language.
 * They are found once, off-line, so that grading an answer needs nothing but its challenge, and a client grades as the
 * service does. What is said has none: a recogniser spells as it likes.
 *
 * A word that lacks nothing but accents counts where the course teaches it; where it only occurs, it is kept in parentheses
 * (see `TextKey`), and where only the dictionary has it, it is a slip.
 *
 * @example where the course also teaches `caro`, the answer "caro" to `carro` is wrong rather than a typo
 * @example where the dictionary has `banco`, the answer "banco" to `blanco` is wrong too
 */
export function withConfusable(content: CourseContent, dictionaries: Dictionaries = {}): CourseContent {
  const { components, learning, from } = content;
  const learnt = new Lexicon(components.map(inLearning), learning.tag, dictionaries.learning);
  const known = new Lexicon(components.map(inKnown), from.tag, dictionaries.from);
  return {
    ...content,
    challenges: content.challenges.map((challenge) => {
      const { answer } = formNamed(challenge.form);
      if (answer.by !== 'type') return challenge;
      const confusable = (answer.in === 'from' ? known : learnt).confusableWith(challenge);
      return confusable.length === 0 ? challenge : { ...challenge, confusable };
    }),
  };
}

/** A component in one language. */
interface Taught {
  readonly text: string;
  readonly isPhrase: boolean;
}

const inLearning = ({ kind, text }: ComponentContent): Taught => ({ text, isPhrase: kind === 'phrase' });
const inKnown = ({ kind, meaning }: ComponentContent): Taught => ({ text: meaning, isPhrase: kind === 'phrase' });

/** The words of a course in one language, and which of them look alike. */
class Lexicon {
  private readonly rules: LanguageRules;
  /** Words by what is left of them when a letter or two are left out: those that look alike share some of it. */
  private readonly shortened = new Map<string, ReadWord[]>();
  /** Words that are taught by themselves, with an article at most. */
  private readonly taught = new Set<string>();
  /** What is equal after `fold`, mark for mark: words, and phrases. */
  private readonly marked = new Map<string, Set<string>>();
  private readonly asked = new Map<string, Set<string>>();
  private readonly ofText = new Map<string, readonly string[]>();
  private readonly ofWord = new Map<string, readonly string[]>();

  constructor(
    texts: readonly Taught[],
    private readonly tag: string,
    private readonly dictionary: Dictionary | undefined,
  ) {
    this.rules = rulesOf(answerLanguage(tag));
    const words = new Map<string, ReadWord>();
    for (const { text, isPhrase } of texts) {
      const read = this.read(text);
      for (const word of read) words.set(word.folded, word);
      const last = read.at(-1);
      if (last && !isPhrase && read.slice(0, -1).every(({ key }) => this.rules.articles.has(key))) {
        this.taught.add(last.folded);
      }
      if (isPhrase) addTo(this.asked, fold(text), writtenKey(text, tag));
      for (const word of wordsOf(text)) addTo(this.marked, fold(word.text), writtenWord(text, word));
    }
    for (const word of words.values()) {
      // The word that it is a slip of may be two letters longer.
      for (const shorter of shortenings(word.plain, word.plain.length < 3 ? 0 : word.plain.length < 6 ? 1 : 2)) {
        const others = this.shortened.get(shorter);
        if (others) others.push(word);
        else this.shortened.set(shorter, [word]);
      }
    }
  }

  /** In the order of their letters. */
  confusableWith({ accepted, patterns = [] }: ChallengeContent): readonly string[] {
    const inPatterns = patterns.map(parsePattern).flatMap((parsed) => (parsed.ok ? wordsOfPattern(parsed.value) : []));
    const near = [...accepted, ...inPatterns].flatMap((text) => this.nearText(text));
    return [...new Set([...near, ...this.otherSentences(accepted)])].sort();
  }

  /** Phrases that are read alike, and ask where these do not. */
  private otherSentences(accepted: readonly string[]): readonly string[] {
    const same = accepted.flatMap((text) => [...(this.asked.get(fold(text)) ?? [])]);
    if (same.length === 0) return [];
    const own = new Set(accepted.map((text) => writtenKey(text, this.tag)));
    return same.filter((written) => !own.has(written));
  }

  private nearText(text: string): readonly string[] {
    const found = this.ofText.get(text) ?? [
      ...this.read(text).flatMap((word) => this.nearWord(word)),
      ...wordsOf(text).flatMap((word) => this.otherMarks(writtenWord(text, word))),
    ];
    this.ofText.set(text, found);
    return found;
  }

  /** Words that differ by an apostrophe, but for one that may be left out, as in `dont`. */
  private otherMarks(written: string): readonly string[] {
    const alike = this.marked.get(fold(written));
    if (!alike || (alike.size === 1 && alike.has(written))) return [];
    const own = this.readAs(written);
    const isItself = own === fold(written);
    return [...alike].filter((other) => other !== written && (isItself || this.readAs(other) !== own));
  }

  private nearWord(expected: ReadWord): readonly string[] {
    const found = this.ofWord.get(expected.folded) ?? [...this.inCourse(expected), ...this.inDictionary(expected)];
    this.ofWord.set(expected.folded, found);
    return found;
  }

  private inCourse(expected: ReadWord): readonly string[] {
    const near = shortenings(expected.plain, mostSlips).flatMap((shorter) => this.shortened.get(shorter) ?? []);
    return [...new Set(near)]
      .filter((word) => word.key !== expected.key)
      .flatMap((word) => {
        const slip = slipBetween(word, expected, onlyWords(this.rules));
        if (slip === undefined) return [];
        const isMeant = slip !== 'bare' || this.taught.has(word.folded) || lacksLetter(word, expected, this.rules);
        return isMeant ? [word.folded] : [`(${word.folded})`];
      });
  }

  /**
   * Where a finger left out a letter, doubled one or swapped two, only a word that is listed counts: its inflected forms are
   * many, and most are rare. Where a letter was changed or put in, any form counts. Words of three letters are mostly
   * abbreviations and rarities.
   */
  private inDictionary(expected: ReadWord): readonly string[] {
    const { dictionary, rules } = this;
    if (!dictionary || expected.plain.length < shortestSlip) return [];
    const { fumbled, changed } = variations(expected.folded, dictionary.letters);
    return [...fumbled.filter(dictionary.lists), ...changed.filter(dictionary.has)].filter((text) => {
      const [word] = this.read(text);
      if (!word || word.key === expected.key) return false;
      const slip = slipBetween(word, expected, onlyWords(rules));
      return lacksLetter(word, expected, rules) || (slip === 'typo' && word.plain.length >= shortestOfDictionary);
    });
  }

  private readonly readAs = (text: string): string =>
    this.read(text)
      .map(({ key }) => key)
      .join(' ');

  private readonly read = (text: string): readonly ReadWord[] => readAnswer(text, this.rules);
}

/** The most letters that `slipBetween` lets differ. */
const mostSlips = 2;

const shortestSlip = 3;
const shortestOfDictionary = 4;

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
