import type { Item } from './item.js';

/** What makes one component a good wrong choice for another, in short. */
export interface Traits {
  readonly item: Item;
  readonly partOfSpeech: string | undefined;
  /** The article it is taught with, as a hint at gender and number. */
  readonly article: string;
  readonly capital: boolean;
  readonly isQuestion: boolean;
  readonly ending: string;
  readonly tokens: ReadonlySet<string>;
  readonly length: number;
  readonly meaningLength: number;
  readonly meaningArticle: number;
}

/** @param partOfSpeech as far as it is known */
export function traitsOf(item: Item, partOfSpeech?: string): Traits {
  const { text, meaning } = item;
  return {
    item,
    partOfSpeech,
    article: text.article > 0 ? text.units[0]!.folded : '',
    capital: /^[^\p{L}]*\p{Lu}/u.test(text.best),
    isQuestion: /[?？؟]$/u.test(text.best),
    ending: text.units.at(-1)?.folded.slice(-2) ?? '',
    tokens: new Set(text.tokens.tokens.map(({ folded }) => folded)),
    length: text.best.length,
    meaningLength: meaning.best.length,
    meaningArticle: meaning.article,
  };
}

/**
 * Likeness
 *
 * How well one component serves as a wrong choice for another: a sum of points. Right in kind comes first (part of
 * speech, article, question or statement, number of words, length), then what the learner has met (the same skill, the skills before it,
 * nearest first, and only then those after it). Two sentences are alike by the words they share.
 */
export function likeness(one: Traits, other: Traits): number {
  return (
    partOfSpeech(one, other) +
    (one.article === other.article ? 1.5 : 0) +
    (one.meaningArticle === other.meaningArticle ? 0.5 : 0) +
    (one.capital === other.capital ? 0.5 : 0) +
    (one.isQuestion === other.isQuestion ? 1 : 0) +
    (one.ending === other.ending ? 0.5 : 0) +
    closeness(one.tokens.size, other.tokens.size) +
    closeness(one.length, other.length) +
    closeness(one.meaningLength, other.meaningLength) +
    (one.item.kind === 'phrase' ? 4 * shared(one.tokens, other.tokens) : 0) +
    nearness(one.item.skillRow, other.item.skillRow)
  );
}

/** Parts of speech that are not known neither speak for nor against. */
const partOfSpeech = (one: Traits, other: Traits): number =>
  one.partOfSpeech === undefined || other.partOfSpeech === undefined
    ? 0
    : one.partOfSpeech === other.partOfSpeech
      ? 3
      : -3;

const closeness = (one: number, other: number): number => 1 - Math.abs(one - other) / Math.max(one, other, 1);

const nearness = (skill: number, other: number): number =>
  other === skill ? 2.5 : other < skill ? 1.5 / (1 + 0.2 * (skill - other)) : 0.7 / (1 + 0.2 * (other - skill));

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const token of one) if (other.has(token)) both++;
  return both / (one.size + other.size - both || 1);
}
