import { fold, textGraderOf, type Distractors } from '@session-generator/domain';

import type { BankTokens } from './bank-tokens.js';
import { chooseWrong, mostChoices, type Candidate } from './choose-wrong.js';
import type { CourseTags, Item, Side } from './item.js';
import type { Kin } from './kin.js';
import { nearMisses } from './near-misses.js';
import type { Neighbours } from './neighbours.js';
import type { PartsOfSpeech } from './parts-of-speech.js';
import type { Senses } from './senses.js';
import { shareHalf, type Shapes } from './shapes.js';
import { withName, writtenIn, type TellingWords } from './telling-words.js';
import type { WordForms } from './word-forms.js';
import { wrongPictures } from './wrong-pictures.js';

/** One language of a course: which side of a component is in it, and what the course tells of its words. */
export interface LanguageOfCourse {
  readonly tag: string;
  readonly side: (item: Item) => Side;
  readonly shapes: Shapes;
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
    const isWrong = (text: string): boolean => {
      const folded = fold(text);
      // Each only once.
      if (seen.has(folded) || !seen.add(folded)) return false;
      return !related.some((each) => language.side(each).standsFor(text)) && grade(text).outcome !== 'right';
    };
    return item.kind === 'word'
      ? chooseWrong(this.words(item, others, language), shownWords, isWrong)
      : chooseWrong(this.sentences(item, others, language), shownSentences, isWrong);
  }

  private words(item: Item, others: readonly Item[], { side, shapes }: LanguageOfCourse): readonly Candidate[] {
    const { parts } = this.course;
    const own = shapes.ofWord(side(item))[0]!;
    const part = parts.of(item);
    return others.map((other): Candidate => {
      const otherPart = parts.of(other);
      const isOther = part !== undefined && otherPart !== undefined && part !== otherPart;
      const shape = shapes.ofWord(side(other)).find(({ look }) => look === own.look);
      const distance = shape === undefined ? 2 : shape.isSeveral !== own.isSeveral || isOther ? 1 : 0;
      return { text: shape?.text ?? side(other).best, distance, later: other.skillRow > item.skillRow };
    });
  }

  /** Near sentences of the course, then near misses, then its other sentences. */
  private sentences(item: Item, others: readonly Item[], language: LanguageOfCourse): readonly Candidate[] {
    const { side, forms, senses, shapes } = language;
    const own = shapes.ofSentence(side(item));
    const real = others.flatMap((other): readonly Candidate[] => {
      const shape = shapes.ofSentence(side(other));
      const text = shape.look === own.look ? this.withNamesOf(item, other, side) : undefined;
      if (text === undefined) return [];
      return [{ text, distance: shareHalf(own, shape) ? 0 : 1, later: other.skillRow > item.skillRow }];
    });
    const near = real.filter(({ distance, later }) => distance === 0 && !later);
    if (near.length >= mostChoices(shownSentences)) return near;
    const made = nearMisses(item, side(item), forms, senses, (word) => this.course.telling.tells(item, word)).map(
      ({ text, later }): Candidate => ({ text, later, distance: 0 }),
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

/** How many wrong choices a client shows. */
const shownWords = 3;
const shownSentences = 2;

/** Kin by a pattern: it stands for the text, or for the meaning, of the other. */
const meansBoth = (one: Item, other: Item): boolean =>
  one.text.standsFor(other.text.best) ||
  one.meaning.standsFor(other.meaning.best) ||
  other.text.standsFor(one.text.best) ||
  other.meaning.standsFor(one.meaning.best);
