import { fold } from '../fold.js';
import { isAscii } from '../is-ascii.js';
import type { AnswerLanguage, Numerals } from '../languages/answer-language.js';
import { wordsOf, type Word } from './words.js';

/** The data of a language, ready to be looked up. */
export interface LanguageRules {
  /** What is written otherwise, and the words that it is read as: `he` and `is/has` for `he's`. */
  readonly same: PhraseMap<readonly string[]>;
  /** What words count. */
  readonly numbers: PhraseMap<number>;
  readonly evenLetters: (folded: string) => string;
  readonly endings: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
  readonly ownLetters: string;
  readonly areAlike: (one: string, other: string) => boolean;
  /** The words that something elided, contracted or suffixed stands for: any of several, all, and any. */
  readonly elided: ReadonlyMap<string, readonly string[]>;
  readonly contracted: ReadonlyMap<string, string>;
  readonly suffixed: ReadonlyMap<string, readonly string[]>;
  readonly articles: ReadonlySet<string>;
  readonly areArticlesFree: boolean;
}

/** Values of words with spaces between them, and how many words the longest has. */
export interface PhraseMap<Value> {
  readonly values: ReadonlyMap<string, Value>;
  readonly longest: number;
  /** The words that they begin with. */
  readonly firsts: ReadonlySet<string>;
}

const known = new Map<AnswerLanguage, LanguageRules>();

/** The same for the same data, made once. */
export function rulesOf(language: AnswerLanguage): LanguageRules {
  const rules = known.get(language) ?? makeRules(language);
  known.set(language, rules);
  return rules;
}

function makeRules(language: AnswerLanguage): LanguageRules {
  const evenLetters = letterEvener(language.letters);
  const keyOf = (text: string): string => evenLetters(fold(text));
  const alike = split(language.alike);
  const lists = (of: Readonly<Record<string, string>>) =>
    new Map(Object.entries(of).map(([each, words]) => [each, split(words).map(keyOf)] as const));
  return {
    same: phraseMap(
      language.same.flatMap(([read = '', ...ways]) => ways.map((way) => [written(way), read.split(' ')] as const)),
    ),
    numbers: phraseMap(numbersOf(language.numerals).map(([words, number]) => [keyOf(words), number] as const)),
    evenLetters,
    endings: language.endings.map((line) => new Set(split(line).map((ending) => (ending === '-' ? '' : ending)))),
    words: new Set(split(language.words).map(fold)),
    ownLetters: language.ownLetters,
    areAlike: (one, other) => alike.some((letters) => letters.includes(one) && letters.includes(other)),
    elided: lists(language.elided),
    contracted: new Map(language.contracted.map(([short, long]) => [keyOf(short), keyOf(long)])),
    suffixed: lists(language.suffixed),
    articles: new Set(split(language.articles.words).map(keyOf)),
    areArticlesFree: language.articles.areFree,
  };
}

const split = (words: string): readonly string[] => words.split(/\s+/).filter((each) => each !== '');

function letterEvener(letters: AnswerLanguage['letters']): LanguageRules['evenLetters'] {
  if (letters.length === 0) return (folded) => folded;
  const any = new RegExp(letters.map(([from]) => from).join('|'), 'gu');
  const read = new Map(letters);
  return (folded) => folded.replace(any, (from) => read.get(from)!);
}

const phraseMap = <Value>(entries: readonly (readonly [string, Value])[]): PhraseMap<Value> => ({
  // Of several values the first counts.
  values: new Map([...entries].reverse()),
  longest: Math.max(0, ...entries.map(([words]) => words.split(' ').length)),
  firsts: new Set(entries.map(([words]) => words.split(' ')[0]!)),
});

function numbersOf({ ones, tens, built }: Numerals): readonly (readonly [string, number])[] {
  const forms = split(ones).map((each) => each.split('/'));
  const single = forms.flatMap((each, number) => each.map((form) => [form, number] as const));
  const larger = tens.flatMap(([ten, spelt], at) => {
    const room = (tens[at + 1]?.[0] ?? ten + 1) - ten;
    const added = forms.slice(1, room).map((each, index) => [each, index + 1] as const);
    return spelt.split('/').flatMap((form) => [
      [form, ten] as const,
      ...added.flatMap(([each, more]) =>
        each.flatMap((one) =>
          built(form, one)
            .split('/')
            .map((words) => [words, ten + more] as const),
        ),
      ),
    ]);
  });
  return [...single, ...larger];
}

const written = (way: string): string => wordsOf(way).map(writtenOf).join(' ');

/** As rules are written: small letters and straight apostrophes. */
export const writtenOf = ({ text }: Word): string =>
  isAscii(text)
    ? text.toLowerCase().replace(/['`]+/g, "'")
    : text
        .normalize('NFC')
        .toLowerCase()
        .replace(/['‘’ʻʼ＇`´]+/gu, "'")
        .replace(/\p{Cf}/gu, '');
