import { fold, textGraderOf, type Distractors } from '@session-generator/domain';

import type { BankTokens } from './bank-tokens.js';
import { chooseWrong, mostChoices, type Candidate } from './choose-wrong.js';
import type { CourseTags, Item, Side } from './item.js';
import type { Kin } from './kin.js';
import type { Leads } from './leads.js';
import { nearMisses } from './near-misses.js';
import type { Neighbours } from './neighbours.js';
import type { PartsOfSpeech } from './parts-of-speech.js';
import type { Senses } from './senses.js';
import { shapeOf, type Shape } from './shape.js';
import { withName, writtenIn, type TellingWords } from './telling-words.js';
import type { WordForms } from './word-forms.js';
import { wrongPictures } from './wrong-pictures.js';

/** One language of a course: which side of a component is in it, and what the course tells of its words. */
export interface LanguageOfCourse {
  readonly tag: string;
  readonly side: (item: Item) => Side;
  readonly leads: Leads;
  readonly forms: WordForms;
  readonly senses: Senses;
}

/**
 * Wrong answers
 *
 * Distractors that look right and are wrong: the texts, meanings and pictures of neighbours that are not kin, most
 * alike first. Nothing that is accepted for the component, or for any component that could answer for it, nor another
 * way of writing that. Words have the shape and the part of speech of the right one; sentences have its signs and its
 * names, and share half of its words, if need be as a near miss of the course's own words.
 */
export class WrongAnswers {
  constructor(
    private readonly course: {
      readonly tags: CourseTags;
      readonly text: LanguageOfCourse;
      readonly meaning: LanguageOfCourse;
      readonly neighbours: Neighbours;
      readonly kin: Kin;
      readonly bank: BankTokens;
      readonly parts: PartsOfSpeech;
      readonly telling: TellingWords;
      readonly vague: ReadonlySet<Item>;
    },
  ) {}

  of(item: Item): Distractors {
    const { tags, text, meaning, neighbours, kin, bank, parts, vague } = this.course;
    const pictured = (): readonly Item[] => neighbours.pictured(item).filter((other) => !vague.has(other));
    const others = neighbours.of(item);
    const related = [...kin.of(item), ...others.filter((other) => meansBoth(item, other))];
    return {
      texts: this.sides(item, others, related, text),
      meanings: this.sides(item, others, related, meaning),
      pictures: item.kind === 'word' ? wrongPictures(item, pictured(), related, parts, tags) : [],
      textTokens: bank.textTokens(item, others, kin.textsFor(item)),
      meaningTokens: bank.meaningTokens(item, others, kin.meaningsFor(item)),
    };
  }

  private sides(
    item: Item,
    others: readonly Item[],
    related: readonly Item[],
    language: LanguageOfCourse,
  ): readonly string[] {
    const accepted = related.flatMap((each) => language.side(each).answers);
    const seen = new Set(accepted.map(({ folded }) => folded));
    const grade = textGraderOf({ accepted: accepted.map(({ text }) => text), language: language.tag });
    const isWrong = (text: string): boolean =>
      !related.some((each) => language.side(each).standsFor(text)) && grade(text).outcome !== 'right';
    const isWord = item.kind === 'word';
    const candidates = isWord ? this.words(item, others, language) : this.sentences(item, others, language);
    const eachOnce = candidates.filter(({ text }) => {
      const folded = fold(text);
      return !seen.has(folded) && seen.add(folded);
    });
    return chooseWrong(eachOnce, isWord ? shownWords : shownSentences, isWrong, isWord);
  }

  private words(item: Item, others: readonly Item[], { side, leads }: LanguageOfCourse): readonly Candidate[] {
    const { parts } = this.course;
    const own = shapeOf(side(item), leads);
    const part = parts.of(item);
    return others.map((other): Candidate => {
      const otherPart = parts.of(other);
      const isOther = part !== undefined && otherPart !== undefined && part !== otherPart;
      const text = withLook(own.look, side(other), leads);
      const distance = text === undefined ? 2 : text.shape.size !== own.size || isOther ? 1 : 0;
      return { text: text?.best ?? side(other).best, distance, later: other.skillRow > item.skillRow };
    });
  }

  /** Near sentences of the course, then near misses, then its other sentences. */
  private sentences(item: Item, others: readonly Item[], language: LanguageOfCourse): readonly Candidate[] {
    const { side, forms, senses } = language;
    const own = shapeOf(side(item), undefined);
    const real = others.flatMap((other): Candidate[] => {
      const text = this.withNamesOf(item, other, side);
      const shape = shapeOf(side(other), undefined);
      const later = other.skillRow > item.skillRow;
      const distance = shape.look !== own.look || text === undefined ? 2 : sharesHalf(side(item), side(other)) ? 0 : 1;
      return [{ text: text ?? side(other).best, distance, later }];
    });
    const near = real.filter(({ distance, later }) => distance === 0 && !later);
    if (near.length >= mostChoices(shownSentences)) return real;
    const made = nearMisses(item, side(item), forms, senses, (word) => this.course.telling.tells(item, word)).map(
      ({ text, later }): Candidate => ({
        text,
        later,
        distance: 0,
      }),
    );
    return [...near, ...made, ...real.filter((candidate) => !near.includes(candidate))];
  }

  /** A sentence as it is, or with its one name changed, so that it has the telling words of another one. */
  private withNamesOf(item: Item, other: Item, side: (item: Item) => Side): string | undefined {
    const { telling } = this.course;
    if (telling.keyOf(item) === telling.keyOf(other)) return side(other).best;
    const [name, otherName] = [telling.nameOf(item), telling.nameOf(other)];
    if (name === undefined || otherName === undefined) return undefined;
    return withName(side(other), otherName, writtenIn(side(item), name));
  }
}

/** A word in the look of the right one: as it is taught, or in another of its answers that only has another lead. */
function withLook(
  look: string,
  side: Side,
  leads: Leads,
): { readonly best: string; readonly shape: Shape } | undefined {
  const bare = leads.bareKey(side);
  for (const { text, units, article } of side.answers) {
    const answer = { best: text, units, article };
    const shape = shapeOf(answer, leads);
    if (shape.look === look && leads.bareKey(answer) === bare) return { best: text, shape };
  }
  return undefined;
}

/** How many wrong choices a client shows. */
const shownWords = 3;
const shownSentences = 2;

/** Kin by a pattern: it stands for the text, or for the meaning, of the other. */
const meansBoth = (one: Item, other: Item): boolean =>
  one.text.standsFor(other.text.best) ||
  one.meaning.standsFor(other.meaning.best) ||
  other.text.standsFor(one.text.best) ||
  other.meaning.standsFor(one.meaning.best);

/** Whether at least half of the words of the longer one are in both. */
function sharesHalf(one: Side, other: Side): boolean {
  const [own, others] = [one, other].map(({ tokens }) => new Set(tokens.tokens.map(({ folded }) => folded))) as [
    Set<string>,
    Set<string>,
  ];
  let both = 0;
  for (const token of own) if (others.has(token)) both++;
  return 2 * both >= Math.max(own.size, others.size);
}
