import { fold } from '@session-generator/domain';

import type { Answer, Item } from '../content/item.js';
import { unitsOf, type Unit } from '../text/units.js';

/** A piece of a text, and what may stand there instead. */
export interface Swap {
  readonly at: readonly [number, number];
  readonly others: readonly string[];
}

/**
 * Synonyms in a phrase
 *
 * Where a taught word stands in a text of a phrase as it is written, with its article or another, what the word accepts
 * beside it. The other side has to hold the word too, so that the same sense is meant; of meanings, only the first stands
 * for the others, as they may be other senses. Left out: another form of the same word (`alta` for `alto`), and what
 * takes another article.
 */
export function synonymsIn(
  text: string,
  phrase: Item,
  words: readonly Item[],
  side: 'text' | 'meaning',
  language: string,
): readonly Swap[] {
  const units = splitUnits(text, language);
  const main = splitUnits(phrase[side].best, language);
  const swaps: Swap[] = [];
  for (const word of words) {
    const { answers } = word[side];
    const sought = side === 'text' ? answers : answers.slice(0, 1);
    const found = placeOf(units, sought);
    if (!found || !hasSense(word, phrase, side)) continue;
    // Of a word that is another than in the phrase itself, nobody knows whether the rest of the answer goes with it.
    if (placeOf(main, sought)?.answer.bareKey !== found.answer.bareKey) continue;
    if (swaps.some(({ at }) => at[0] < found.at[1] && found.at[0] < at[1])) continue;
    const swap = swapOf(text, found, answers, language);
    if (swap.others.length > 0) swaps.push(swap);
  }
  return swaps.sort((one, other) => one.at[0] - other.at[0]);
}

/** `my father's car` holds `father`. */
const splitUnits = (text: string, language: string): readonly Unit[] =>
  unitsOf(text, language).flatMap((unit): Unit[] => {
    const [ending] = language.startsWith('en') ? (/['’]s$/i.exec(text.slice(unit.start, unit.end)) ?? []) : [];
    if (ending === undefined || unit.end - unit.start <= ending.length) return [unit];
    const at = unit.end - ending.length;
    return [
      { ...unit, folded: fold(text.slice(unit.start, at)), end: at },
      { ...unit, folded: fold(ending), start: at },
    ];
  });

interface FoundAnswer {
  readonly answer: Answer;
  readonly at: readonly [number, number];
  /** The word before it, if there is one. */
  readonly before?: Unit;
}

/** The longest answer of a word that stands there, without its article. */
function placeOf(units: readonly Unit[], answers: readonly Answer[]): FoundAnswer | undefined {
  let best: FoundAnswer | undefined;
  let most = 0;
  for (const answer of answers) {
    const sought = bareUnits(answer);
    for (let from = 0; from + sought.length <= units.length && sought.length > most; from++) {
      const here = units.slice(from, from + sought.length);
      if (!here.every(({ folded }, at) => folded === sought[at]!.folded)) continue;
      const before = units[from - 1];
      best = { answer, at: [here[0]!.start, here.at(-1)!.end], ...(before ? { before } : {}) };
      most = sought.length;
    }
  }
  return best;
}

const bareUnits = ({ units, article }: Answer): readonly Unit[] => units.slice(article);

/** Whether what the word means on the other side stands there. */
function hasSense(word: Item, phrase: Item, side: 'text' | 'meaning'): boolean {
  const other = side === 'text' ? 'meaning' : 'text';
  return placeOf(phrase[other].units, word[other].answers) !== undefined;
}

function swapOf(text: string, { answer, at, before }: FoundAnswer, answers: readonly Answer[], language: string): Swap {
  const isArticle = language.startsWith('en') && /^an?$/.test(before?.folded ?? '');
  const start = isArticle ? before!.start : at[0];
  const seen = new Set([answer.bareKey]);
  const others = answers.flatMap((other): string[] => {
    if (seen.has(other.bareKey) || isFormOf(other, answer) || isPartOf(other, answer)) return [];
    if (answer.article > 0 && other.article > 0 && articleOf(other) !== articleOf(answer)) return [];
    seen.add(other.bareKey);
    const bare = instead(other, answer);
    if (before && isElided(text, before, at[0]) && isVowel(bare) !== isVowel(text.slice(...at))) return [];
    const word = startsSentence(text, start) && !isArticle ? upperFirst(bare) : bare;
    if (!isArticle) return [word];
    const article = isVowel(bare) ? 'an' : 'a';
    return [`${startsSentence(text, start) ? upperFirst(article) : article} ${word}`];
  });
  return withoutArticle(text, start, at, others, isArticle);
}

/** Without its article where the other stands without one; `un gusto` keeps its own for `mucho gusto`. */
function instead(other: Answer, answer: Answer): string {
  const from = answer.article > 0 ? (bareUnits(other)[0]?.start ?? 0) : 0;
  return other.text
    .slice(from)
    .replace(/^[¿¡]+|[.!?…]+$/g, '')
    .trim();
}

/** `cook` of `to cook`: what is left out is not said otherwise. */
const isPartOf = (one: Answer, other: Answer): boolean =>
  ` ${one.bareKey} `.includes(` ${other.bareKey} `) || ` ${other.bareKey} `.includes(` ${one.bareKey} `);

/** `a car` or `an auto`: the article stays outside if it is the same for all. */
function withoutArticle(
  text: string,
  start: number,
  at: readonly [number, number],
  others: readonly string[],
  isArticle: boolean,
): Swap {
  const article = text.slice(start, at[0]);
  if (!isArticle || !others.every((other) => other.startsWith(article))) return { at: [start, at[1]], others };
  return { at, others: others.map((other) => other.slice(article.length)) };
}

const articleOf = ({ units }: Answer): string => units[0]!.folded;

/** `alta` of `alto`, `pantalón` of `pantalones`: alike but for an ending. */
function isFormOf(one: Answer, other: Answer): boolean {
  const [first, second] = [one.bareKey, other.bareKey];
  let same = 0;
  while (same < first.length && first[same] === second[same]) same++;
  const longest = Math.max(first.length, second.length);
  return same >= 3 ? longest - same <= 3 : same > 1 && longest - same <= 1;
}

const isElided = (text: string, { end }: Unit, start: number): boolean =>
  end === start || /['’]$/.test(text.slice(0, start));

const isVowel = (text: string): boolean => /^[aeiou]/i.test(text.normalize('NFD'));

const startsSentence = (text: string, at: number): boolean => /(^|[.!?…]\s)[\p{P}\s]*$/u.test(text.slice(0, at));

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
