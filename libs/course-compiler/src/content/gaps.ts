import { fold, patternMatcher, type Occurrence } from '@session-generator/domain';

import { keyOf, type Unit } from '../text/units.js';
import { uniqueAnswers } from './accepted-answers.js';
import type { Found } from './annotate.js';
import type { Answer, Item } from './item.js';
import type { Kin } from './kin.js';
import type { Neighbours } from './neighbours.js';

const mostFills = 12;

/**
 * Gaps
 *
 * The occurrences of a phrase, with what else is right in each gap and what is wrong there: neighbours of the missing
 * word in the form that the gap has (its article, its capital), none of which says the same or makes a sentence that
 * is accepted.
 */
export class Gaps {
  private readonly bareForms = new Map<Item, Fill>();
  private readonly wholeForms = new Map<Item, Fill>();

  constructor(
    private readonly neighbours: Neighbours,
    private readonly kin: Kin,
  ) {}

  of(phrase: Item, found: readonly Found[], textTokens: readonly string[]): readonly Occurrence[] {
    const [own, ...others] = this.kin.of(phrase).map(({ text }) => text.answers);
    const right = this.kin.textsFor(phrase);
    const accepted = new Set(right.texts.map(fold));
    const standsFor = patternMatcher(right.patterns);
    const sentences = [...own!.slice(1), ...(others ?? []).flat()];
    return found.map(({ item, at, bare }): Occurrence => {
      if (!at) return { component: item.id, distractors: [] };
      const gap = phrase.text.best.slice(...at);
      const fills = otherFills(phrase.text.units, at, sentences);
      const notWrong = new Set([fold(gap), ...fills.map(({ fill }) => fold(fill))]);
      if (item !== phrase) this.waysToSay(item).forEach((word) => notWrong.add(word));
      const { best } = phrase.text;
      const isRight = ({ text }: Fill) => standsFor(best.slice(0, at[0]) + text + best.slice(at[1]));
      const candidates =
        item === phrase ? textTokens.map(fillOf) : this.neighbours.of(item).map((other) => this.formOf(other, bare));
      const alsoAccepted = fills.filter(({ sentence }) => accepted.has(sentence.folded)).map(({ fill }) => fill);
      return {
        component: item.id,
        at,
        ...(alsoAccepted.length > 0 ? { accepted: uniqueAnswers([gap, ...alsoAccepted]).slice(1) } : {}),
        distractors: wrongFills(
          candidates.filter((fill) => !isRight(fill)),
          notWrong,
          /^\p{Lu}/u.test(gap),
        ),
      };
    });
  }

  /** Every text of a word and of its kin, with and without its article. */
  private waysToSay(item: Item): readonly string[] {
    return this.kin
      .of(item)
      .flatMap((other) => [...other.text.answers.map(({ folded }) => folded), this.formOf(other, true).folded]);
  }

  /** A word as it is taught, or without its article where the gap has none. */
  private formOf(item: Item, bare: boolean): Fill {
    const forms = bare ? this.bareForms : this.wholeForms;
    const { best, units, article } = item.text;
    const form = forms.get(item) ?? fillOf(bare && article > 0 ? best.slice(units[article]!.start) : best);
    forms.set(item, form);
    return form;
  }
}

interface Fill {
  readonly text: string;
  readonly folded: string;
}

/** Without the signs around it that a gap inside a sentence does not have. */
function fillOf(word: string): Fill {
  const text = word.replace(/^[¿¡]+|[.!?…。！？]+$/gu, '') || word;
  return { text, folded: fold(text) };
}

/** Each once, and with the capital that the gap has. */
function wrongFills(candidates: readonly Fill[], right: ReadonlySet<string>, capital: boolean): readonly string[] {
  const seen = new Set(right);
  const wrong: string[] = [];
  for (const { text, folded } of candidates) {
    if (wrong.length === mostFills) break;
    if (seen.has(folded)) continue;
    seen.add(folded);
    wrong.push(capital ? capitalised(text) : text);
  }
  return wrong;
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
