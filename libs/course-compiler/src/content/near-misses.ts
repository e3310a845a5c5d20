import type { Item, Side } from './item.js';
import { saysAnother, type Senses } from './senses.js';
import type { Place, StandIn, WordForm, WordForms } from './word-forms.js';

const mostOfOneWord = 2;
const most = 6;

/** A sentence that is nearly the right one. */
export interface NearMiss {
  readonly text: string;
  /** Whether only a later skill has its other word. */
  readonly later: boolean;
}

/**
 * Near misses
 *
 * A sentence with another word in the place of one of its own, for courses that have no sentence so near. Only words
 * of which the course tells the meaning, and only a word that the course has in the same company: behind the same
 * word, and before the same word or of the same part of speech and topic.
 *
 * @param tells whether the prompt has a word too, so that another one in its place would be seen at once
 * @example of "El gato bebe leche", where the course has "Ella bebe agua": "El gato bebe agua"
 */
export function nearMisses(
  item: Item,
  { best, tokens: { tokens } }: Side,
  forms: WordForms,
  senses: Senses,
  tells: (word: string) => boolean,
): readonly NearMiss[] {
  if (tokens.length < 2) return [];
  const found = tokens.flatMap((token, at) => {
    const form = forms.of(token.folded);
    if (!form || form.letter !== 'small' || tells(token.text) || senses.of(form.folded).size === 0) return [];
    const place = forms.placeOf(item, at);
    return forms
      .standIns(form, place)
      .filter((standIn) => keepsCompany(standIn, form, place, forms) && beginsAlike(form, standIn.form))
      .filter(({ form: other }) => senses.of(other.folded).size > 0 && saysAnother(senses, form, other))
      .slice(0, mostOfOneWord)
      .map(({ form: other, points }) => ({
        text: best.slice(0, token.start) + asCapital(other.text, token.text) + best.slice(token.end),
        later: other.skillRow > item.skillRow,
        points: points + (form.taught.length > 0 ? 1 : 0),
      }));
  });
  return found.sort((one, other) => other.points - one.points).slice(0, most);
}

function keepsCompany(
  { form: other, behindSame, beforeSame, alike, distance }: StandIn,
  form: WordForm,
  { before, after, skillRow }: Place,
  forms: WordForms,
): boolean {
  if (distance > 0 || !behindSame || !agree(form, other)) return false;
  const label = forms.labelOf(form);
  if (label !== forms.labelOf(other) || (label === undefined && alike < 2)) return false;
  const isBetweenSame = beforeSame && before !== '' && after !== '';
  const isOfTopic = other.skillRow === form.skillRow || other.skillRow === skillRow;
  return isBetweenSame || (isOfTopic && (beforeSame || before !== ''));
}

/** Taught with the same article, as far as they are taught with one: it hints at gender and number. */
const agree = (one: WordForm, other: WordForm): boolean => {
  const [own, others] = [one, other].map(({ taught }) =>
    taught.flatMap(({ text }) => (text.article > 0 ? [text.units[0]!.folded] : [])),
  );
  return own!.length === 0 || others!.length === 0 || own!.some((article) => others!.includes(article));
};

/** "a dog" does not become "a apple". */
const beginsAlike = (one: WordForm, other: WordForm): boolean => isVowel(one.folded) === isVowel(other.folded);
const isVowel = (word: string): boolean => /^[aeiouh]/u.test(word.normalize('NFD'));

const asCapital = (text: string, like: string): string => {
  const [first = ''] = text;
  return /^\p{Lu}/u.test(like) ? first.toUpperCase() + text.slice(first.length) : text;
};
