import { fold } from '../fold.js';
import { isAscii } from '../is-ascii.js';
import type { AnswerLanguage } from '../languages/answer-language.js';
import type { FreeOrders } from '../pattern/free-orders.js';
import { evenLookalikes, evenScript } from './even-script.js';
import { NumberWords } from './number-words.js';
import { wordsOf, type Word } from './words.js';

/** The data of a language, ready to be looked up. */
export interface LanguageRules {
  /** What is written otherwise, and the words that it is read as: `he` and `is/has` for `he's`. */
  readonly same: PhraseMap<readonly string[]>;
  /** What any word may end with, longest first, and the words that it stands for. */
  readonly tails: readonly (readonly [string, readonly string[]])[];
  /** Numbers that are spelt; made when they are first asked for. */
  readonly numbers: () => NumberWords;
  readonly ordinal: RegExp | undefined;
  /** A text with one sign for what the script and the language have in several ways. */
  readonly even: (text: string) => string;
  /** In small letters of the language. */
  readonly lower: (text: string) => string;
  /** As `fold`, in the language. */
  readonly fold: (text: string) => string;
  /** Whether a capital I may be either of two letters, since a keyboard writes it. */
  readonly hasTwoOfI: boolean;
  readonly evenLetters: (folded: string) => string;
  readonly endings: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
  readonly ownLetters: string;
  readonly areAlike: (one: string, other: string) => boolean;
  /** The words that something elided, contracted or suffixed stands for: any of several, all, and any. */
  readonly elided: ReadonlyMap<string, readonly string[]>;
  readonly contracted: ReadonlyMap<string, string>;
  readonly suffixed: ReadonlyMap<string, readonly string[]>;
  readonly orders: FreeOrders;
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
  const evenLetters = letterEvener(language);
  const lower = lowerer(language.capitals);
  const foldHere = (text: string): string => fold(lower(text));
  const keyOf = (text: string): string => evenLetters(foldHere(text));
  const alike = split(language.alike);
  const lists = (of: Readonly<Record<string, string>>) =>
    new Map(Object.entries(of).map(([each, words]) => [each, split(words).map(keyOf)] as const));
  const { ordinalSign } = language.numerals;
  const inside = language.inside === '' ? undefined : new RegExp(language.inside, 'giu');
  let numbers: NumberWords | undefined;
  return {
    same: phraseMap(
      language.same.flatMap(([read = '', ...ways]) => ways.map((way) => [written(way), read.split(' ')] as const)),
    ),
    tails: Object.entries(language.tails).map(([tail, words]) => [tail, words.split(' ')] as const),
    numbers: () => (numbers ??= new NumberWords(language.numerals, keyOf)),
    ordinal: ordinalSign === '' ? undefined : new RegExp(`^(\\d{1,2}|100)(?:${ordinalSign})$`, 'u'),
    even: inside ? (text) => evenScript(text).replace(inside, "'") : evenScript,
    lower,
    fold: foldHere,
    hasTwoOfI: language.capitals.some(([capital]) => capital === 'I'),
    evenLetters,
    endings: language.endings.map((line) => new Set(split(line).map((ending) => (ending === '-' ? '' : ending)))),
    words: new Set(split(language.words).map(fold)),
    ownLetters: language.ownLetters,
    areAlike: (one, other) => alike.some((letters) => letters.includes(one) && letters.includes(other)),
    elided: lists(language.elided),
    contracted: new Map(language.contracted.map(([short, long]) => [keyOf(short), keyOf(long)])),
    suffixed: lists(language.suffixed),
    orders: {
      openers: new Set(split(language.openers)),
      polite: language.polite === '' ? [] : language.polite.split('/'),
      haveNamesCapitals: language.haveNamesCapitals,
    },
    articles: new Set(split(language.articles.words).map(keyOf)),
    areArticlesFree: language.articles.areFree,
  };
}

const split = (words: string): readonly string[] => words.split(/\s+/).filter((each) => each !== '');

function letterEvener({ letters, spellings }: AnswerLanguage): LanguageRules['evenLetters'] {
  const rules = spellings.map(([from, to]) => [new RegExp(from, 'u'), to] as const);
  const any = letters.length === 0 ? undefined : new RegExp(letters.map(([from]) => from).join('|'), 'gu');
  const read = new Map(letters);
  const known = new Map<string, string>();
  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const even = any ? folded.replace(any, (from) => read.get(from)!) : folded;
    const key = rules.reduce((text, [from, to]) => text.replace(from, to), evenLookalikes(even));
    if (known.size < mostKnown) known.set(folded, key);
    return key;
  };
}

/** Words are few, and what somebody types at random must fill no memory. */
const mostKnown = 5_000;

function lowerer(capitals: AnswerLanguage['capitals']): LanguageRules['lower'] {
  const small = new Map(capitals);
  const any = capitals.length === 0 ? undefined : new RegExp(capitals.map(([from]) => from).join('|'), 'gu');
  return (text) => {
    if (!any && isAscii(text)) return text.toLowerCase();
    const own = any ? text.normalize('NFC').replace(any, (from) => small.get(from)!) : text;
    // The dot over a small i stands on the letter already.
    return own.toLowerCase().replace(/(?<=[ij])\u0307/gu, '');
  };
}

const phraseMap = <Value>(entries: readonly (readonly [string, Value])[]): PhraseMap<Value> => ({
  // Of several values the first counts.
  values: new Map([...entries].reverse()),
  longest: Math.max(0, ...entries.map(([words]) => words.split(' ').length)),
  firsts: new Set(entries.map(([words]) => words.split(' ')[0]!)),
});

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
