import { neutral } from '../languages/answer-language.js';
import { alignWords, type AlignedWord } from './align-words.js';
import { rulesOf, type LanguageRules } from './language-rules.js';
import { readAnswer, type ReadWord } from './read-answer.js';
import { onlyWords, type SlipContext } from './slip-between.js';
import { withUnspacedSlips } from './unspaced-slips.js';
import type { Grade } from './verdict.js';

/** An accepted answer, read once for many. */
export interface Expected {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly ReadWord[];
}

export const readExpected = (text: string, rules: LanguageRules): Expected => ({
  text,
  folded: rules.fold(text),
  words: readAnswer(text, rules),
});

/** An answer beside an accepted one. */
export interface Compared {
  readonly closest: string;
  readonly words: readonly AlignedWord[];
  readonly cost: number;
  readonly outcome: Grade;
  readonly hasTooManySlips: boolean;
  /** Whether it is another text of the course but for its question mark. */
  readonly isAnotherText?: boolean;
}

/** What equals an accepted answer, mark for mark, is right whatever its words may mean. */
export const compareEqual = ({ text }: Expected, answer: string): Compared => ({
  ...alignWords(readAnswer(answer, unruled), readAnswer(text, unruled), onlyWords(unruled)),
  closest: text,
  outcome: 'right',
  hasTooManySlips: false,
});

const unruled = rulesOf(neutral);

/**
 * Compare
 *
 * Right where no word is another one, a slip where words differ by slips alone, one in three at most, or at least one;
 * accents that are left out do not count, since who has no such keys leaves out all of them. Of a noun alone the article
 * before it may be left out, as a slip; where an article says nothing about its noun, also put in or another.
 *
 * @example "horse" and "a horse" are slips of "the horse", "manzana" of "la manzana", "el manzana" is wrong
 * @example "todos días" is wrong for "todos los días"
 */
export function compare(
  expected: Expected,
  answered: readonly ReadWord[],
  isEndless: boolean,
  context: SlipContext,
): Compared {
  const { words: aligned, cost } = alignWords(answered, expected.words, context);
  const words = withUnspacedSlips(aligned);
  const mistakes = words.filter(isMistake).length;
  const articles = isNounAlone(expected) && words[0] && isForgivenArticle(words[0], context) ? 1 : 0;
  const bare = words.filter((word) => word.kind === 'slip' && word.slip === 'bare').length;
  const slips = words.filter(({ kind }) => kind === 'slip').length - bare + articles;
  const isWrong = isEndless || mistakes > articles;
  const hasTooManySlips = !isWrong && slips > Math.max(1, Math.floor(words.length / 3));
  const outcome = isWrong || hasTooManySlips ? 'wrong' : slips + bare > 0 ? 'slip' : 'right';
  return { closest: expected.text, words, cost, outcome, hasTooManySlips };
}

/** Best first. */
export const ranks: Readonly<Record<Grade, number>> = { right: 0, slip: 1, wrong: 2 };

export const isMistake = ({ kind }: AlignedWord): boolean => kind !== 'same' && kind !== 'slip';

/** A word of a course, not a sentence: two words or three, and no full stop. */
const isNounAlone = ({ text, words }: Expected): boolean => words.length <= 3 && /[\p{L}\p{M}]$/u.test(text);

/** The article before it, not one inside: "Son tres" says something else than "Son las tres". */
function isForgivenArticle(word: AlignedWord, { rules, isWord }: SlipContext): boolean {
  const { articles, areArticlesFree } = rules;
  if (word.kind === 'missing') return articles.has(word.expected.key);
  if (
    word.kind === 'same' ||
    !areArticlesFree ||
    !('answered' in word) ||
    'slip' in word ||
    isWord(word.answered.folded)
  )
    return false;
  return articles.has(word.answered.key) && (word.kind === 'extra' || articles.has(word.expected.key));
}
