import { fold } from '../fold.js';
import { isAscii } from '../is-ascii.js';
import { withoutAids } from './even-script.js';
import { writtenOf, type LanguageRules, type PhraseMap } from './language-rules.js';
import type { SpeltNumber } from './number-words.js';
import { readClock, readNumber } from './read-number.js';
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
  /** The key without what only helps to read, such as vowel points. */
  readonly bare: string;
  /** What else it may mean, where a short form may be short for several. */
  readonly others: readonly string[] | undefined;
  /** What else was meant where it is an answer, since not every keyboard has each capital. */
  readonly capitals: readonly string[] | undefined;
  /** Whether it is in capitals that are written without their accents, as in Greek. */
  readonly isUnmarked: boolean;
  /** Where it is written in digits, what they count: `21`, and `21.` where it is an ordinal. */
  readonly digits: readonly string[] | undefined;
  /** The same number with decimals, and the hours and minutes, that it may be. */
  readonly decimal: string | undefined;
  readonly clock: string | undefined;
  /** The number that is spelt from here, over so many words. */
  readonly spelt: SpeltNumber | undefined;
}

/** Whether a word that was answered says the same as one that was expected. */
export const isSameWord = (answered: ReadWord, expected: ReadWord): boolean =>
  answered.key === expected.key ||
  (answered.others?.includes(expected.key) ?? false) ||
  (expected.others?.includes(answered.key) ?? false) ||
  (answered.capitals?.includes(expected.key) ?? false) ||
  (answered.isUnmarked && answered.plain === expected.plain) ||
  (answered.bare === expected.bare && isPartOf(answered.key, expected.key)) ||
  (answered.decimal !== undefined && answered.decimal === expected.key) ||
  (answered.clock !== undefined && answered.clock === expected.clock);

/** Of points that help to read, fewer or none may be written; those that are written must be right. */
function isPartOf(one: string, other: string): boolean {
  if (one.length > other.length) return isPartOf(other, one);
  let at = 0;
  for (const letter of other.normalize('NFD')) if (letter === one.normalize('NFD')[at]) at++;
  return at === one.normalize('NFD').length;
}

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
  const even = rules.even(text);
  const small = rules.hasTwoOfI ? rules.lower(even) : even;
  const split = wordsOf(even).map((word) => splitElided(word, rules));
  const words = split.flat();
  const written = words.map(({ text, start, end }) =>
    writtenOf({ text: small === even ? text : small.slice(start, end), start, end }),
  );
  // Without an apostrophe every word is whole.
  const wholes = hasApostrophe.test(even) ? split.flatMap((parts) => parts.map(() => wholeOf(small, parts))) : written;
  const read: ReadWord[] = [];
  for (let at = 0; at < words.length;) {
    const [length, phrase] = longestPhrase(written, at, rules.same);
    const ways = phrase ?? withTail(written[at]!, rules);
    const last = words[at + length - 1]!;
    const whole = { start: words[at]!.start, end: last.end, text: even.slice(words[at]!.start, last.end) };
    if (!ways) read.push(readWord(words[at]!, wholes[at]!, [words[at]!.text], rules, even));
    else
      for (const way of ways) read.push(readWord(whole, length === 1 ? wholes[at]! : '', way.split('/'), rules, even));
    at += length;
  }
  const spelt = withNumbers(read, rules);
  // As it was written, where its letters have kept their places.
  if (even === text || even.length !== text.length) return spelt;
  return spelt.map((word) => ({ ...word, text: text.slice(word.start, word.end) }));
}

function readWord(
  place: Word,
  written: string,
  [as, ...others]: readonly string[],
  rules: LanguageRules,
  text: string,
): ReadWord {
  const folded = rules.fold(as!);
  const number = /\d/.test(as!) ? readNumber(as!) : undefined;
  const letters = as!.includes('.') && abbreviation.test(as!) ? folded.replaceAll(' ', '') : folded;
  // Of hours and days a zero in front says nothing.
  const key = number?.key ?? rules.evenLetters(letters).replace(/^0(?=\d$)/, '');
  const bare = withoutAids(key);
  const plain = withoutAccents(bare);
  const isNumber = isDigit(key.charCodeAt(0));
  return {
    text: place.text,
    start: place.start,
    end: place.end,
    written,
    folded,
    key,
    plain,
    bare,
    others: others.length > 0 ? others.map(fold) : undefined,
    capitals: rules.hasTwoOfI && place.text.includes('I') ? withEitherI(place.text, key) : undefined,
    isUnmarked: bare === plain && !isAscii(key) && greek.test(key) && place.text === place.text.toUpperCase(),
    digits: isNumber ? digitsOf(key, rules, text.slice(place.end, place.end + 3)) : undefined,
    decimal: number?.decimal,
    clock: isNumber ? readClock(as!.toLowerCase()) : undefined,
    spelt: undefined,
  };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const greek = /^\p{Script=Greek}{2,}$/u;
const abbreviation = /^(?:\p{L}{1,2}\. ?)+\p{L}{0,2}\.?$/u;

function digitsOf(key: string, { ordinal }: LanguageRules, after: string): readonly string[] | undefined {
  if (/^\d{1,6}$/.test(key)) {
    const isOrdinal = ordinal?.test(`${key}.`) && /^\. \p{L}/u.test(after);
    return isOrdinal ? [key, `${key}.`] : [key];
  }
  const number = ordinal?.exec(key)?.[1];
  return number === undefined ? undefined : [`${number}.`];
}

/** Of an answer in Turkish, a capital I may be either of its two letters: "Iki" may be "iki". */
function withEitherI(text: string, key: string): readonly string[] {
  const capitals = [...text].flatMap((letter, at) => (letter === 'I' ? [at] : []));
  const letters = [...key];
  if (capitals.length > mostOfI || letters.length !== [...text].length) return [key.replaceAll('ı', 'i')];
  const isDotted = (dotted: number, at: number) => capitals.includes(at) && (dotted >> capitals.indexOf(at)) & 1;
  return Array.from({ length: 1 << capitals.length }, (_, dotted) =>
    letters.map((letter, at) => (isDotted(dotted, at) ? 'i' : letter)).join(''),
  );
}

const mostOfI = 5;

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

/** @example in English, "might've" is might · have, and "I'd've" i · would · have */
function withTail(written: string, rules: LanguageRules): readonly string[] | undefined {
  for (const [tail, words] of rules.tails) {
    if (!written.endsWith(tail) || written.length === tail.length) continue;
    const start = written.slice(0, -tail.length);
    return [...(rules.same.values.get(start) ?? withTail(start, rules) ?? [start]), ...words];
  }
  return undefined;
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

function withNumbers(words: readonly ReadWord[], rules: LanguageRules): readonly ReadWord[] {
  const numbers = rules.numbers();
  if (numbers.isEmpty) return words;
  const keys = words.map(({ key }) => key);
  return words.map((word, at) => {
    const spelt = numbers.read(keys, at);
    return spelt ? { ...word, spelt } : word;
  });
}
