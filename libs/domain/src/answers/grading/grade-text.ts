import { fold } from '../fold.js';
import { answerLanguage } from '../languages/answer-languages.js';
import { answerGraphOf, type AnswerGraph } from '../pattern/answer-graph.js';
import { closestText } from '../pattern/closest-text.js';
import { freeOrdersOf } from '../pattern/free-orders.js';
import { parsePattern } from '../pattern/parse-pattern.js';
import { isTypedWhole, readingsOf } from '../pattern/readings-of.js';
import type { AlignedWord } from './align-words.js';
import { isMistake, compare, compareEqual, ranks, readExpected, type Compared, type Expected } from './compare.js';
import { rulesOf } from './language-rules.js';
import { readAnswer, type ReadWord } from './read-answer.js';
import type { SlipContext } from './slip-between.js';
import type { DiffPart, Reason, Verdict } from './verdict.js';
import { hasAccents } from './without-accents.js';
import { hasApostrophe, writtenKey } from './written-key.js';

/** What a written answer is graded by. */
export interface TextKey {
  /** Best first. */
  readonly accepted: readonly string[];
  /** In the grammar of `parsePattern`; what they stand for is accepted too, however much that is. */
  readonly patterns?: readonly string[];
  /** The language of the answer, a BCP 47 tag. */
  readonly language: string;
  /** What was shown, to tell an answer in the other language. */
  readonly prompt?: string;
  /** Whether it was only heard, so that the spelling of a name is not known. */
  readonly areNamesHeard?: boolean;
  /**
   * Words of the course, and of the dictionary of its language, that look like accepted ones: whoever writes one of them
   * means it. One in parentheses, `(como)`, is meant only in an answer that has accents. With its apostrophe it is another
   * word than without; a sentence, `ella come pan` or `ella come pan?`, is another one than with its question mark.
   */
  readonly confusable?: readonly string[];
  /** Whether it is a transcript of what was said: no apostrophe can be heard. */
  readonly isHeard?: boolean;
}

/**
 * Grade text
 *
 * An answer is right when, read as its language reads it, it has the words of an accepted one in their order; capitals and
 * punctuation are told and forgiven. It is right but for a slip where words differ by slips alone (see `slipBetween`), one
 * in three at most, or where a noun alone lacks its article. Everything else is wrong. It is held against the accepted
 * answer of which it is the best, and differs least from.
 *
 * @example of "I am tired", "I'm tired" is right, "I am tierd" a slip, and "I am tried" too unless the course has the word
 */
export const gradeText = (key: TextKey, answer: string): Verdict => textGraderOf(key)(answer);

/** The same for many answers to one key. */
export function textGraderOf(key: TextKey): (answer: string) => Verdict {
  const { language } = key;
  const rules = rulesOf(answerLanguage(language));
  const meant = new Set(key.confusable);
  const known = {
    rules,
    isWord: (word: string) => meant.has(word),
    isAccentedWord: (word: string) => meant.has(`(${word})`),
    areNamesHeard: key.areNamesHeard ?? false,
  };
  const isDictated = (key.areNamesHeard ?? false) && key.prompt === undefined;
  const accepted = key.accepted
    .flatMap(readingsOf)
    // What is only heard has the order in which it is said.
    .flatMap((text) => [text, ...(isDictated ? [] : freeOrdersOf(text, rules.orders, key.prompt))])
    .map((text) => readExpected(text, rules));
  const patterns = key.patterns ?? [];
  const graph = graphOf(patterns);
  const most = 2 * Math.max(0, ...[...key.accepted, ...patterns].map(({ length }) => length)) + 100;
  /** Right, or another text of the course: the one without its question mark. */
  const unlessAnotherText = (compared: Compared, answer: string, all: readonly Expected[]): Compared => {
    if (compared.outcome === 'wrong' || meant.size === 0 || !mayBeAnotherText(meant, answer)) return compared;
    const written = writtenKey(answer, language);
    const isAnother = meant.has(written) && !all.some(({ text }) => writtenKey(text, language) === written);
    return isAnother ? { ...compared, outcome: 'wrong', isAnotherText: true } : compared;
  };
  return (written) => {
    const trimmed = written.trim();
    const answer = trimmed.slice(0, most);
    const isEndless = trimmed.length > most;
    const folded = rules.fold(answer);
    const whole = key.accepted.find((text) => isTypedWhole(text, answer, rules.fold));
    if (whole !== undefined) return verdictOf(compareEqual(readExpected(whole, rules), answer), answer, key.prompt);
    const equal =
      isEndless || folded === ''
        ? undefined
        : accepted.find((each) => each.folded === folded && (key.isHeard || hasMarksOf(each.text, answer)));
    if (equal) return verdictOf(unlessAnotherText(compareEqual(equal, answer), answer, accepted), answer, key.prompt);
    const words = readAnswer(answer, rules);
    if (words.length === 0) return noAnswer(key.accepted[0] ?? '');
    const all = graph ? [...accepted, readExpected(closestText(graph, answer), rules)] : accepted;
    const context: SlipContext = { ...known, hasAccents: hasAccents(answer) };
    const [best] = all
      .map((each) => compare(each, words, isEndless, context))
      .sort((one, other) => ranks[one.outcome] - ranks[other.outcome] || one.cost - other.cost);
    return verdictOf(unlessAnotherText(best!, answer, all), answer, key.prompt);
  };
}

/** Most answers are no text of the course but for a mark, which is seen at a glance. */
const mayBeAnotherText = (meant: ReadonlySet<string>, answer: string): boolean => {
  const folded = fold(answer);
  return meant.has(folded) || meant.has(`${folded}?`) || hasApostrophe.test(answer);
};

/** Whether two texts that are equal after `fold` are equal also by their apostrophes. */
const hasMarksOf = (one: string, other: string): boolean =>
  one === other || marks(one).replace(/\?$/, '') === marks(other).replace(/\?$/, '');

const marks = (text: string): string => (hasApostrophe.test(text) ? writtenKey(text) : fold(text));

function graphOf(patterns: readonly string[]): AnswerGraph | undefined {
  const parsed = patterns.map(parsePattern).flatMap((each) => (each.ok ? [each.value] : []));
  return parsed.length === 0 ? undefined : answerGraphOf(parsed);
}

const noAnswer = (best: string): Verdict => ({
  outcome: 'wrong',
  reasons: [{ kind: 'no-answer' }],
  closest: best,
  diff: best === '' ? [] : [{ kind: 'missing', expected: best }],
  credit: 0,
});

function verdictOf(
  { closest, words, outcome, hasTooManySlips, isAnotherText }: Compared,
  answer: string,
  prompt: string | undefined,
): Verdict {
  const inOtherLanguage =
    outcome === 'wrong' && !hasTooManySlips && prompt !== undefined && fold(prompt) === fold(answer);
  const reasons: readonly Reason[] = [
    ...(inOtherLanguage
      ? [{ kind: 'other-language' } as const]
      : isReordered(words)
        ? [{ kind: 'word-order' } as const]
        : words.flatMap(reasonsOf)),
    ...(hasTooManySlips ? [{ kind: 'too-many-slips' } as const] : []),
    ...(isAnotherText ? [{ kind: 'punctuation' } as const] : []),
    ...(outcome === 'right' ? howItIsWritten(answer, closest, words) : []),
  ];
  const credit = outcome !== 'wrong' ? 1 : isAnotherText ? 0 : creditOf(words);
  return { outcome, reasons, closest, diff: diffOf(words), credit };
}

/** The share of what was expected that is there, less what is there besides; two digits. */
function creditOf(words: readonly AlignedWord[]): number {
  const besides = words.filter(({ kind }) => kind === 'extra').length;
  const expected = words.length - besides;
  const there = words.filter((word) => !isMistake(word)).length;
  return Math.max(0, Math.round(((there - besides / 2) / Math.max(1, expected)) * 100) / 100);
}

/** All words are there, and none besides. */
function isReordered(words: readonly AlignedWord[]): boolean {
  const keys = (side: 'answered' | 'expected') =>
    words
      .flatMap((word) =>
        word.kind === 'slip' ? [] : side in word ? [(word as Record<typeof side, ReadWord>)[side].key] : [],
      )
      .sort()
      .join(' ');
  const isMoved = words.some(({ kind }) => kind === 'missing' || kind === 'extra' || kind === 'wrong');
  return isMoved && keys('answered') === keys('expected');
}

function reasonsOf(word: AlignedWord): readonly Reason[] {
  switch (word.kind) {
    case 'same':
      return [];
    case 'slip':
      return [
        {
          kind: word.slip === 'typo' ? 'typo' : 'accent',
          answered: textOf(word.answered),
          expected: textOf(word.expected),
        },
      ];
    case 'wrong':
      return [{ kind: 'wrong-word', answered: word.answered.text, expected: word.expected.text }];
    case 'missing':
      return [{ kind: 'missing', expected: word.expected.text }];
    case 'extra':
      return [{ kind: 'extra', answered: word.answered.text }];
  }
}

/** What a right answer has otherwise than the one it is: forgiven, and worth a word. */
function howItIsWritten(answer: string, closest: string, words: readonly AlignedWord[]): readonly Reason[] {
  const inCase = words.find(
    (word) =>
      word.kind === 'same' && word.answered.text !== word.expected.text && isSameBut(word.answered, word.expected),
  );
  const signs = (text: string) => text.replace(/[\p{L}\p{N}\p{M}\p{S}\s'’]/gu, '');
  return [
    ...(inCase?.kind === 'same'
      ? [{ kind: 'case', answered: inCase.answered.text, expected: inCase.expected.text } as const]
      : []),
    ...(signs(answer) === signs(closest) ? [] : [{ kind: 'punctuation' } as const]),
  ];
}

const isSameBut = (one: ReadWord, other: ReadWord): boolean => one.text.toLowerCase() === other.text.toLowerCase();

/** Neighbours that came of one piece of writing, such as a short form, are one piece again. */
function diffOf(words: readonly AlignedWord[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let last: AlignedWord | undefined;
  for (const word of words) {
    const isAgain = last?.kind === 'same' && word.kind === 'same' && last.answered.start === word.answered.start;
    if (!isAgain) {
      parts.push({
        kind: word.kind,
        ...('answered' in word ? { answered: textOf([word.answered].flat()) } : {}),
        ...('expected' in word ? { expected: textOf([word.expected].flat()) } : {}),
      });
    }
    last = word;
  }
  return parts;
}

const textOf = (words: readonly ReadWord[]): string => words.map(({ text }) => text).join(' ');
