import { fold } from '../fold.js';
import { isAscii } from '../is-ascii.js';
import { writtenOf, type LanguageRules, type PhraseMap } from './language-rules.js';
import { withoutAccents } from './without-accents.js';
import { wordsOf, type Word } from './words.js';
import { hasApostrophe, writtenWord } from './written-key.js';

/** A word as it is read: what other ways of writing are read as, and the place where it stands. */
export interface ReadWord extends Word {
  /** What it was read from, mark for mark: "l'oro" for both `l` and `oro`. */
  readonly written: string;
  readonly folded: string;
  /** Alike where the language says that it is the same. */
  readonly key: string;
  /** The same without its accents. */
  readonly plain: string;
  /** What else it may mean, where a short form may be short for several. */
  readonly others: readonly string[] | undefined;
  /** Where it is written in digits, what they count. */
  readonly digits: number | undefined;
  /** The number that is spelt from here, over so many words. */
  readonly spelt: { readonly number: number; readonly length: number } | undefined;
}

/** Whether two words say the same. */
export const isSameWord = (one: ReadWord, other: ReadWord): boolean =>
  one.key === other.key || (one.others?.includes(other.key) ?? false) || (other.others?.includes(one.key) ?? false);

/**
 * Read answer
 *
 * The words of an answer, with what the language takes for the same read alike: short forms as what they are short for,
 * letters that may be written otherwise, what is cut short before an apostrophe as a word of its own; and what a number
 * counts.
 *
 * @example in English, "I'm 3" is read as i · am · 3; in German, "fuer" as für is; in French, "l'eau" as l · eau
 */
export function readAnswer(text: string, rules: LanguageRules): readonly ReadWord[] {
  const split = wordsOf(text).map((word) => splitElided(word, rules));
  const words = split.flat();
  const written = words.map(writtenOf);
  // Without an apostrophe every word is whole.
  const wholes = hasApostrophe.test(text) ? split.flatMap((parts) => parts.map(() => wholeOf(text, parts))) : written;
  const read: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const [length, ways] = longestPhrase(written, at, rules.same);
    const last = words[at + length - 1]!;
    const whole = { start: words[at]!.start, end: last.end, text: text.slice(words[at]!.start, last.end) };
    if (!ways) read.push(readWord(words[at]!, wholes[at]!, [words[at]!.text], rules));
    else for (const way of ways) read.push(readWord(whole, length === 1 ? wholes[at]! : '', way.split('/'), rules));
    at += length;
  }
  return withNumbers(read, rules);
}

function readWord(place: Word, written: string, [as, ...others]: readonly string[], rules: LanguageRules): ReadWord {
  const folded = fold(as!);
  // A letter of another width is the same letter.
  const key = rules.evenLetters(isAscii(folded) ? folded : fold(folded.normalize('NFKC')));
  return {
    text: place.text,
    start: place.start,
    end: place.end,
    written,
    folded,
    key,
    plain: withoutAccents(key),
    others: others.length > 0 ? others.map(fold) : undefined,
    digits: /^\d{1,4}$/.test(key) ? Number(key) : undefined,
    spelt: undefined,
  };
}

/** What parts that were cut at an apostrophe were together, mark for mark. */
const wholeOf = (text: string, parts: readonly Word[]): string => {
  const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
  return writtenWord(text, { start, end, text: text.slice(start, end) });
};

function longestPhrase<Value>(words: readonly string[], at: number, { values, longest, firsts }: PhraseMap<Value>) {
  const most = firsts.has(words[at]!) ? Math.min(longest, words.length - at) : 0;
  for (let length = most; length > 0; length--) {
    const value = values.get(length === 1 ? words[at]! : words.slice(at, at + length).join(' '));
    if (value !== undefined) return [length, value] as const;
  }
  return [1, undefined] as const;
}

/** @example in French, l'homme is l' · homme */
function splitElided(word: Word, { elided }: LanguageRules): readonly Word[] {
  if (elided.size === 0) return [word];
  const [, head, tail] = /^([^'‘’ʻʼ＇`´]+['‘’ʻʼ＇`´]+)(.+)$/u.exec(word.text) ?? [];
  if (!head || !tail || !elided.has(fold(head))) return [word];
  const middle = word.start + head.length;
  return [
    { text: head, start: word.start, end: middle },
    { text: tail, start: middle, end: word.end },
  ];
}

function withNumbers(words: readonly ReadWord[], { numbers }: LanguageRules): readonly ReadWord[] {
  if (numbers.longest === 0) return words;
  const keys = words.map(({ key }) => key);
  return words.map((word, at) => {
    const [length, number] = longestPhrase(keys, at, numbers);
    return number === undefined ? word : { ...word, spelt: { number, length } };
  });
}
