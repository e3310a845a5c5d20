import { fold } from '../fold.js';
import type { AnswerLanguage } from '../languages/answer-language.js';
import { wordsOf, type Word } from './words.js';

/** A word as it is read: what other ways of writing are read as, and the place where it stands. */
export interface ReadWord extends Word {
  /** Alike where the language says that it is the same. */
  readonly key: string;
  /** The same without its accents. */
  readonly plain: string;
  /** What it counts, in digits or in words. */
  readonly number?: number;
}

/** Whether two words say the same: a number may be in digits on one side. */
export const isSameWord = (one: ReadWord, other: ReadWord): boolean =>
  one.key === other.key ||
  (one.number !== undefined && one.number === other.number && /^\d/.test(one.key) !== /^\d/.test(other.key));

/**
 * Read answer
 *
 * The words of an answer, with what the language takes for the same read alike: short forms as what they are short for,
 * letters that may be written otherwise, and what was torn from its apostrophe; and what a number counts.
 *
 * @example in English, "I'm 3" is read as i · am · 3; in German, "fuer" as für is
 */
export function readAnswer(text: string, language: AnswerLanguage): readonly ReadWord[] {
  const { rules, longest } = rulesOf(language);
  const words = joinElided(wordsOf(text), language);
  const read: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const [length, ways] = longestRule(words, at, rules, longest);
    const last = words[at + length - 1]!;
    const whole = { start: words[at]!.start, end: last.end, text: text.slice(words[at]!.start, last.end) };
    if (!ways) read.push(readWord(words[at]!, words[at]!.text, language));
    else for (const way of ways) read.push(readWord({ ...whole, folded: fold(way) }, way, language));
    at += length;
  }
  return read;
}

function readWord(word: Word, as: string, language: AnswerLanguage): ReadWord {
  const folded = fold(as);
  const key = language.letters.reduce((each, [from, to]) => each.replaceAll(from, to), folded);
  const number = /^\d{1,4}$/.test(folded) ? Number(folded) : rulesOf(language).numbers.get(folded);
  return { ...word, key, plain: withoutAccents(key), ...(number === undefined ? {} : { number }) };
}

/** Only of scripts whose marks are accents: elsewhere a mark makes another letter. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '$1')
    .normalize('NFC');

interface Rules {
  readonly rules: ReadonlyMap<string, readonly string[]>;
  /** In words. */
  readonly longest: number;
  readonly numbers: ReadonlyMap<string, number>;
}

const known = new Map<AnswerLanguage, Rules>();

function rulesOf(language: AnswerLanguage): Rules {
  const before = known.get(language);
  if (before) return before;
  const rules = new Map<string, readonly string[]>();
  let longest = 1;
  for (const [read = '', ...ways] of language.same) {
    for (const way of ways) {
      const written = wordsOf(way).map(writtenOf);
      longest = Math.max(longest, written.length);
      rules.set(written.join(' '), read.split(' '));
    }
  }
  const numbers = new Map(
    language.numerals
      .split(' ')
      .flatMap((forms, number) => forms.split('/').map((form) => [fold(form), number] as const)),
  );
  const made = { rules, longest, numbers };
  known.set(language, made);
  return made;
}

/** As rules are written: small letters and straight apostrophes. */
const writtenOf = ({ text }: Word): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['‘’ʻʼ＇`´]+/gu, "'")
    .replace(/\p{Cf}/gu, '');

function longestRule(words: readonly Word[], at: number, rules: Rules['rules'], longest: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const ways = rules.get(
      words
        .slice(at, at + length)
        .map(writtenOf)
        .join(' '),
    );
    if (ways) return [length, ways] as const;
  }
  return [1, undefined] as const;
}

/** @example in French, l · homme is l'homme */
function joinElided(words: readonly Word[], { elided }: AnswerLanguage): readonly Word[] {
  if (elided.length === 0) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && elided.includes(last.folded) && /^[aeiouyhàâäéèêëîïôöùûüœæ]/u.test(word.folded)) {
      const text = `${last.text}'${word.text}`;
      joined[joined.length - 1] = { text, folded: fold(text), start: last.start, end: word.end };
    } else joined.push(word);
  }
  return joined;
}
