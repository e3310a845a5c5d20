import type { Token } from '../text/tokens.js';
import type { Item, Side } from './item.js';
import type { PartsOfSpeech } from './parts-of-speech.js';

/** A word in one of its forms, as the texts of a course have it. */
export interface WordForm {
  readonly folded: string;
  /** As it is written inside a sentence. */
  text: string;
  /** How it begins inside a sentence; `unknown` where it only begins sentences. */
  letter: 'small' | 'capital' | 'unknown';
  /** The rows of the component and of the skill that have it first. */
  readonly row: number;
  readonly skillRow: number;
  count: number;
  readonly before: Set<string>;
  readonly after: Set<string>;
  /** All that stands in a sentence with it: words that agree do, however far apart. */
  readonly company: Set<string>;
  /** The words that are taught in this form. */
  readonly taught: Item[];
  /** Whether a word is taught by this very form, article aside. */
  isTaughtForm: boolean;
}

/** The place of a word in a text: the words of the text, and what stands before and after it, nothing at an edge. */
export interface Place {
  readonly words: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly row: number;
  readonly skillRow: number;
}

/** A word that could stand in the place of another one. */
export interface StandIn {
  readonly form: WordForm;
  readonly points: number;
  /** Whether the course has it behind the same word, and before the same word. */
  readonly behindSame: boolean;
  readonly beforeSame: boolean;
  /** How many of the last letters are the same, up to three. */
  readonly alike: number;
  /** 0 where it is of the same kind and form as far as can be told, 1 where little speaks for it, 2 where it is of another kind. */
  readonly distance: 0 | 1 | 2;
}

/**
 * Word forms
 *
 * Which words could stand in the place of another one, most alike first: of the same part of speech, behind or before
 * the same word in other sentences, with the same ending, inflected where it is inflected, about as frequent. So the
 * gap of an inflected word is offered inflected words, without a dictionary of the language.
 *
 * @example for "alta" in "Ella no es alta": "joven" of "Ella es joven", "simpática", "baja"; neither "alto" nor "casa"
 */
export class WordForms {
  private readonly forms = new Map<string, WordForm>();
  private readonly lists = new Map<string, WordForm[]>();
  private readonly labels = new Map<WordForm, string | undefined>();

  constructor(
    items: readonly Item[],
    private readonly sideOf: (item: Item) => Side,
    private readonly parts: PartsOfSpeech,
  ) {
    for (const item of items) {
      const side = sideOf(item);
      if (item.kind === 'word') this.addTaught(item, side);
      else this.addTokens(item, side.tokens.tokens);
    }
    for (const form of this.forms.values()) {
      for (const name of this.listsOf(form)) this.listed(name).push(form);
    }
  }

  of(folded: string): WordForm | undefined {
    return this.forms.get(folded);
  }

  /** What stands around the token at an index of a text. */
  placeOf(item: Item, at: number): Place {
    const { tokens } = this.sideOf(item).tokens;
    const { row, skillRow } = item;
    const words = tokens.map(({ folded }) => folded);
    return { words, before: words[at - 1] ?? '', after: words[at + 1] ?? '', row, skillRow };
  }

  /** Words for the place of a form, most alike first. */
  standIns(form: WordForm, place: Place, more: readonly WordForm[] = []): readonly StandIn[] {
    const label = this.labelOf(form);
    const lists = [
      `behind ${place.before}`,
      `before ${place.after}`,
      ...(label === undefined ? [] : [`label ${label}`]),
      `ending ${ending(form.folded)}`,
    ];
    const candidates = new Set([...lists.flatMap((name) => nearest(this.lists.get(name) ?? [], place.row)), ...more]);
    candidates.delete(form);
    return [...candidates]
      .filter((other) => other.letter === form.letter || form.letter === 'unknown')
      .filter((other) => !place.words.includes(other.folded))
      .map((other) => this.standIn(form, other, place))
      .sort((one, other) => other.points - one.points || one.form.row - other.form.row);
  }

  /** The part of speech of a form, where all words that are taught in it agree. */
  labelOf(form: WordForm): string | undefined {
    if (!this.labels.has(form)) {
      const labels = new Set(form.taught.map((item) => this.parts.of(item)));
      this.labels.set(form, labels.size === 1 ? [...labels][0] : undefined);
    }
    return this.labels.get(form);
  }

  private standIn(form: WordForm, other: WordForm, { words, before, after, row, skillRow }: Place): StandIn {
    const [label, otherLabel] = [this.labelOf(form), this.labelOf(other)];
    const known = label !== undefined && otherLabel !== undefined;
    const behindSame = other.before.has(before);
    const beforeSame = other.after.has(after);
    const alike = commonEnding(form.folded, other.folded);
    const sameForm = form.isTaughtForm ? other.isTaughtForm || (known && label === otherLabel) : !other.isTaughtForm;
    const together = words.reduce((count, word) => count + Number(other.company.has(word)), 0) / words.length;
    // Any word may begin a sentence or end one.
    const keepsCompany = (behindSame && before !== '') || (beforeSame && after !== '');
    const speaksFor = (known && label === otherLabel) || keepsCompany || alike >= 2;
    const points =
      (known ? (label === otherLabel ? 3 : -4) : 0) +
      (behindSame ? (before === '' ? 1 : 2) : 0) +
      (beforeSame ? (after === '' ? 0.5 : 1.5) : 0) +
      2 * together +
      [0, 0.75, 2, 2.5][alike]! +
      (sameForm ? 1.5 : -1.5) +
      1 / (1 + Math.abs(Math.log(form.count / other.count))) +
      1 / (1 + Math.abs(form.folded.length - other.folded.length) / 3) +
      (other.taught.length > 0 ? 0.5 : 0) +
      (other.skillRow === skillRow ? 1.5 : 1 / (1 + 0.2 * Math.abs(skillRow - other.skillRow))) +
      (other.row > row && other.skillRow === skillRow ? -0.25 : 0);
    const isOther = known && label !== otherLabel;
    const distance = isOther ? 2 : speaksFor && sameForm ? 0 : 1;
    return { form: other, points, behindSame, beforeSame, alike, distance };
  }

  private addTaught(item: Item, side: Side): void {
    side.answers.forEach(({ units, article, text }, at) => {
      if (units.length !== article + 1) return;
      const unit = units[article]!;
      const written = text.slice(unit.start, unit.end);
      const form = this.formOf(unit.folded, written, item);
      write(form, written);
      if (!form.taught.includes(item)) form.taught.push(item);
      if (at === 0) form.isTaughtForm = true;
    });
  }

  private addTokens(item: Item, tokens: readonly Token[]): void {
    tokens.forEach(({ folded, text }, at) => {
      const form = this.formOf(folded, text, item);
      form.count++;
      form.before.add(tokens[at - 1]?.folded ?? '');
      form.after.add(tokens[at + 1]?.folded ?? '');
      tokens.forEach((other, index) => index !== at && form.company.add(other.folded));
      // The capital of a beginning says nothing; a small letter anywhere says most.
      if (at > 0 || !isCapital(text)) write(form, text);
    });
  }

  private formOf(folded: string, text: string, { row, skillRow }: Item): WordForm {
    const known = this.forms.get(folded);
    if (known) return known;
    const form: WordForm = {
      folded,
      text,
      letter: 'unknown',
      row,
      skillRow,
      count: 1,
      before: new Set(),
      after: new Set(),
      company: new Set(),
      taught: [],
      isTaughtForm: false,
    };
    this.forms.set(folded, form);
    return form;
  }

  private listsOf(form: WordForm): readonly string[] {
    const label = this.labelOf(form);
    return [
      ...[...form.before].map((word) => `behind ${word}`),
      ...[...form.after].map((word) => `before ${word}`),
      `ending ${ending(form.folded)}`,
      ...(label === undefined ? [] : [`label ${label}`]),
    ];
  }

  private listed(name: string): WordForm[] {
    const list = this.lists.get(name);
    if (list) return list;
    const made: WordForm[] = [];
    this.lists.set(name, made);
    return made;
  }
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function write(form: WordForm, text: string): void {
  if (form.letter === 'small') return;
  form.text = text;
  form.letter = isCapital(text) ? 'capital' : 'small';
}

const ending = (folded: string): string => folded.slice(-2);

/** How many of the last letters are the same, up to three. */
function commonEnding(one: string, other: string): 0 | 1 | 2 | 3 {
  let same = 0;
  while (same < 3 && same < one.length && one.at(-1 - same) === other.at(-1 - same)) same++;
  return same as 0 | 1 | 2 | 3;
}

const reachBefore = 12;
const reachAfter = 3;

/** The forms of a list that the course has nearest before a row, and a few after. */
function nearest(list: readonly WordForm[], row: number): readonly WordForm[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - reachBefore), low + reachAfter);
}
