import { warning, type Problem } from '../problem.js';
import { didYouMeanOr } from '../source/did-you-mean.js';
import { isUnspaced } from '../text/tokens.js';
import { keyOf, unitsOf } from '../text/units.js';
import type { Item } from './item.js';
import type { OtherSenses } from './other-sense.js';
import { haveOneStem } from './senses.js';
import { meansIt, type TaughtForm, type TaughtWords } from './taught-words.js';

/** A component inside a phrase. */
export interface Found {
  readonly item: Item;
  /** Where it stands in the best text; absent where the author says that the phrase uses it in another form. */
  readonly at?: readonly [number, number];
  /** Whether an article that it is taught with does not stand there. */
  readonly bare: boolean;
}

/**
 * Annotate
 *
 * The taught words that stand in a phrase, with the article they are taught with or without it, the longest first
 * where two overlap; then those that the author lists under `Uses`. A phrase that has none of them verbatim is found
 * in itself, at its longest word, so that there is a gap about it all the same.
 *
 * @example in "Los gatos beben leche" of a course that teaches "la leche": la leche, at [15, 20)
 */
export function annotate(
  phrase: Item,
  words: TaughtWords,
  senses: OtherSenses,
  language: string,
  problems: Problem[],
): readonly Found[] {
  const used = usesOf(phrase, words, language, problems);
  const verbatim = verbatimIn(phrase, words, used).filter((found) => isMeant(found, phrase, used, senses, problems));
  const others = used.filter((item) => !verbatim.some((found) => found.item === item));
  const own = verbatim.length === 0 ? itself(phrase) : [];
  return [...verbatim, ...own, ...others.map((item) => ({ item, bare: false }))];
}

function verbatimIn(phrase: Item, words: TaughtWords, used: readonly Item[]): readonly Found[] {
  const { best, units } = phrase.text;
  const matches: Match[] = [];
  for (let from = 0; from < units.length; from++) {
    for (let length = Math.min(words.longest, units.length - from); length > 0; length--) {
      const forms = words.formsOf(keyOf(units.slice(from, from + length)));
      if (forms.length > 0) matches.push({ from, length, forms });
    }
  }
  matches.sort((one, other) => other.length - one.length || one.from - other.from);
  const taken = new Set<number>();
  const apart: Match[] = [];
  for (const match of matches) {
    const rows = Array.from({ length: match.length }, (_, at) => match.from + at);
    if (rows.some((row) => taken.has(row))) continue;
    rows.forEach((row) => taken.add(row));
    apart.push(match);
  }
  return apart
    .filter((match) => !isUnspaced(best) || standsAlone(match, phrase, taken))
    .sort((one, other) => one.from - other.from)
    .map(({ from, length, forms }): Found => {
      const { item, bare } = words.mostLikely(forms, phrase, used);
      const at = [units[from]!.start, units[from + length - 1]!.end] as const;
      // A gap needs something around it.
      return length < units.length ? { item, at, bare } : { item, bare };
    });
}

/** Whether a word that stands in a phrase is the taught one; where it only looks like it, the author is told. */
function isMeant(
  { item, at, bare }: Found,
  phrase: Item,
  used: readonly Item[],
  senses: OtherSenses,
  problems: Problem[],
): boolean {
  if (!at || used.includes(item)) return true;
  const run = phrase.text.units.filter(({ start, end }) => start >= at[0] && end <= at[1]);
  const other = senses.of(item, phrase, run.slice(item.text.article > 0 && !bare ? 1 : 0), bare);
  if (!other) return true;
  // The author says which word it is.
  if (used.some(({ text }) => haveOneStem(text.units[text.article]!.folded, run.at(-1)!.folded))) return false;
  const [word, taught, meant] = [phrase.text.best.slice(...at), item.text.best, item.meaning.best];
  const message = `"${word}" of "${phrase.text.best}" is not taken for "${taught}" (${meant}): the translation has "${other.meaning}".`;
  const hint = other.word
    ? `Write Uses: [${other.word.text.best}], or Uses: [${taught}] if it is that word.`
    : `Write Uses: [${taught}] if it is that word all the same.`;
  problems.push(warning('other-sense', phrase.source.place, message, hint));
  return false;
}

interface Match {
  readonly from: number;
  readonly length: number;
  readonly forms: readonly TaughtForm[];
}

/**
 * Without spaces, two characters together mostly are the word. One alone is it where it is a token, where all of its
 * token is taught words, or where its meaning stands in the translation: the 大 (big) of 大学 (university) is not, the
 * 我 and 是 of 我是 are, and so is the 茶 (tea) of 喝茶 (to drink tea).
 */
function standsAlone({ from, length, forms }: Match, phrase: Item, taken: ReadonlySet<number>): boolean {
  if (length > 1 || forms.some(({ item }) => meansIt(item, phrase))) return true;
  const { units } = phrase.text;
  let [first, last] = [from, from];
  while (!units[first]!.opens) first--;
  while (!units[last]!.closes) last++;
  return units.slice(first, last + 1).every((_, at) => taken.has(first + at));
}

function usesOf(phrase: Item, words: TaughtWords, language: string, problems: Problem[]): readonly Item[] {
  return (phrase.phrase?.uses ?? []).flatMap(({ text, place }) => {
    const forms = words.formsOf(keyOf(unitsOf(text, language)));
    if (forms.length > 0) return [words.mostLikely(forms, phrase, []).item];
    const hint = didYouMeanOr(text, words.texts(), 'Write the text of a taught word, as under Word.');
    problems.push(warning('unknown-word', place, `"${text}" is not a word of this course; it is not used.`, hint));
    return [];
  });
}

function itself(phrase: Item): readonly Found[] {
  const { tokens } = phrase.text.tokens;
  if (tokens.length < 2) return [];
  const weights = tokens.map(({ text }, at) => weight(text, at));
  const { start, end } = tokens[weights.indexOf(Math.max(...weights))]!;
  return [{ item: phrase, at: [start, end], bare: false }];
}

/** Letters count; a name, capitalised inside the sentence, teaches little. */
const weight = (token: string, at: number): number =>
  (token.match(/\p{L}/gu)?.length ?? 0) - (at > 0 && /^\p{Lu}/u.test(token) ? 100 : 0);
