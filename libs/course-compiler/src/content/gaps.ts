import { fold, patternMatcher, type Occurrence } from '@session-generator/domain';

import { keyOf, type Unit } from '../text/units.js';
import { uniqueAnswers } from './accepted-answers.js';
import type { Found } from './annotate.js';
import { chooseWrong, type Candidate } from './choose-wrong.js';
import type { Answer, Item } from './item.js';
import type { Kin } from './kin.js';
import type { Neighbours } from './neighbours.js';
import type { PartsOfSpeech } from './parts-of-speech.js';
import { saysAnother } from './senses.js';
import type { LanguageOfCourse } from './wrong-answers.js';

/** As many wrong words as a client shows. */
const shown = 3;

/**
 * Gaps
 *
 * The occurrences of a phrase, with what else is right in each gap and what is wrong there: for one word, words that
 * could stand in its place; for several, neighbours in the form that the gap has. All have its capital, and none says
 * the same or makes a sentence that is accepted.
 */
export class Gaps {
  private readonly bareForms = new Map<Item, Fill>();
  private readonly wholeForms = new Map<Item, Fill>();

  constructor(
    private readonly neighbours: Neighbours,
    private readonly kin: Kin,
    private readonly language: LanguageOfCourse,
    private readonly parts: PartsOfSpeech,
  ) {}

  of(phrase: Item, found: readonly Found[]): readonly Occurrence[] {
    const [own, ...others] = this.kin.of(phrase).map(({ text }) => text.answers);
    const right = this.kin.textsFor(phrase);
    const accepted = new Set(right.texts.map(fold));
    const standsFor = patternMatcher(right.patterns);
    const sentences = [...own!.slice(1), ...(others ?? []).flat()];
    const { best } = phrase.text;
    return found.map(({ item, at, bare }): Occurrence => {
      if (!at) return { component: item.id, distractors: [] };
      const gap = best.slice(...at);
      const fills = otherFills(phrase.text.units, at, sentences);
      const notWrong = new Set([fold(gap), ...fills.map(({ fill }) => fold(fill))]);
      if (item !== phrase) this.waysToSay(item).forEach((word) => notWrong.add(word));
      const alsoAccepted = fills.filter(({ sentence }) => accepted.has(sentence.folded)).map(({ fill }) => fill);
      const isWrong = (word: string): boolean => {
        const folded = fold(word);
        // Each only once.
        if (notWrong.has(folded) || !notWrong.add(folded)) return false;
        const sentence = best.slice(0, at[0]) + word + best.slice(at[1]);
        return !accepted.has(fold(sentence)) && !standsFor(sentence);
      };
      const distractors = chooseWrong(this.candidates(phrase, item, at, bare), shown, isWrong);
      return {
        component: item.id,
        at,
        ...(alsoAccepted.length > 0 ? { accepted: uniqueAnswers([gap, ...alsoAccepted]).slice(1) } : {}),
        distractors: /^\p{Lu}/u.test(gap) ? distractors.map(capitalised) : distractors,
      };
    });
  }

  /** What could fill the gap, most alike first. */
  private candidates(phrase: Item, item: Item, at: readonly [number, number], bare: boolean): readonly Candidate[] {
    const words = item === phrase ? [] : this.neighbours.of(item).filter(({ kind }) => kind === 'word');
    const token = phrase.text.tokens.tokens.findIndex(({ start, end }) => start === at[0] && end === at[1]);
    const { forms, senses } = this.language;
    const form = forms.of(phrase.text.tokens.tokens[token]?.folded ?? '');
    if (!form) {
      const said = ` ${keyOf(phrase.text.units)} `;
      return words
        .filter((word) => !said.includes(` ${this.formOf(word, true).folded} `) && !/[()/[\]]/u.test(word.text.best))
        .map((word) => this.wholeCandidate(phrase, item, word, bare));
    }
    const near = words.slice(0, tried).flatMap((word) => forms.of(this.formOf(word, true).folded) ?? []);
    const place = forms.placeOf(phrase, token);
    return forms
      .standIns(form, place, near)
      .filter(({ form: other }) => saysAnother(senses, form, other))
      .map(({ form: other, distance }) => ({ text: other.text, distance, later: other.skillRow > phrase.skillRow }));
  }

  /** A word as it is taught, or without its article where the gap has none. */
  private wholeCandidate(phrase: Item, item: Item, word: Item, bare: boolean): Candidate {
    const [own, other] = [this.parts.of(item), this.parts.of(word)];
    const isOther = own !== undefined && other !== undefined && own !== other;
    const isAlike =
      (item.text.article === word.text.article || bare) && item.text.units.length === word.text.units.length;
    const text = this.formOf(word, bare).text;
    return { text, distance: isOther ? 2 : isAlike ? 0 : 1, later: word.skillRow > phrase.skillRow };
  }

  /** Every text of a word and of its kin, with and without its article. */
  private waysToSay(item: Item): readonly string[] {
    return this.kin
      .of(item)
      .flatMap((other) => [...other.text.answers.map(({ folded }) => folded), this.formOf(other, true).folded]);
  }

  private formOf(item: Item, bare: boolean): Fill {
    const forms = bare ? this.bareForms : this.wholeForms;
    const { best, units, article } = item.text;
    const form = forms.get(item) ?? fillOf(bare && article > 0 ? best.slice(units[article]!.start) : best);
    forms.set(item, form);
    return form;
  }
}

/** How many neighbours of a word are looked at beside those that the sentences of the course have. */
const tried = 24;

interface Fill {
  readonly text: string;
  readonly folded: string;
}

/** Without the signs around it that a gap inside a sentence does not have. */
function fillOf(word: string): Fill {
  const text = word.replace(/^[¿¡]+|[.!?…。！？]+$/gu, '') || word;
  return { text, folded: fold(text) };
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** What fills the same gap in another accepted sentence: one that begins and ends with the same words. */
function otherFills(units: readonly Unit[], [start, end]: readonly [number, number], sentences: readonly Answer[]) {
  const before = units.filter((unit) => unit.end <= start);
  const after = units.filter((unit) => unit.start >= end);
  const [beforeKey, afterKey] = [keyOf(before), keyOf(after)];
  return sentences.flatMap((sentence) => {
    const middle = sentence.units.slice(before.length, sentence.units.length - after.length);
    const isSame =
      middle.length > 0 &&
      keyOf(sentence.units.slice(0, before.length)) === beforeKey &&
      keyOf(sentence.units.slice(before.length + middle.length)) === afterKey;
    return isSame ? [{ sentence, fill: sentence.text.slice(middle[0]!.start, middle.at(-1)!.end) }] : [];
  });
}
