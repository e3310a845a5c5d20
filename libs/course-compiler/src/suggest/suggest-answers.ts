import { expandPattern, fold, parsePattern, patternMatcher } from '@session-generator/domain';

import { annotate } from '../content/annotate.js';
import { gatherItems } from '../content/gather-items.js';
import type { Item, Side } from '../content/item.js';
import { languagesOf } from '../content/languages.js';
import { otherSensesOf } from '../content/materials.js';
import { TaughtWords } from '../content/taught-words.js';
import type { Place } from '../problem.js';
import type { CourseSource } from '../source/course-source.js';
import { quoted } from '../source/quoted.js';
import { otherOrders, FreeWords } from './other-orders.js';
import { synonymsIn, type Swap } from './synonyms-in.js';

/** What an author may add to one side of a phrase: never added by itself. */
export interface Suggestion {
  readonly place: Place;
  readonly phrase: string;
  readonly key: 'Version patterns' | 'Translation patterns';
  /** In the grammar of answer patterns. */
  readonly patterns: readonly string[];
  /** The same as lines of YAML, to be pasted below the phrase. */
  readonly yaml: readonly string[];
  /** What would be right then, and is not now: all, or the first 200 of a pattern. */
  readonly answers: readonly string[];
}

/**
 * Suggest answers
 *
 * Answers to phrases that the course itself calls right elsewhere: another word, if a taught word of the phrase has it as a
 * synonym or further meaning, and another order, if the phrase calls somebody by name or has an adverb that the course writes
 * at either end. Only words as they are written: what would have to be inflected is left alone, and so is what the
 * phrase accepts already.
 *
 * @example `Mi papá tiene un coche azul.` → `Mi papá tiene un [coche/auto/carro] azul.`
 */
export function suggestAnswers(source: CourseSource): readonly Suggestion[] {
  const { learning, from } = languagesOf(source, []);
  const { skills, items } = gatherItems(source, { learning: learning.tag, from: from.tag }, []);
  const words = new TaughtWords(items);
  const senses = otherSensesOf(skills, items, learning.tag);
  const phrases = items.filter(({ kind }) => kind === 'phrase');
  const free = { text: new FreeWords(items, 'text'), meaning: new FreeWords(items, 'meaning') };
  return phrases.flatMap((phrase) => {
    const used = [...new Set(annotate(phrase, words, senses, learning.tag, []).map(({ item }) => item))].filter(
      (item) => item.kind === 'word',
    );
    return [
      ...suggestionsOn(phrase, 'text', used, learning.tag, free.text),
      ...suggestionsOn(phrase, 'meaning', used, from.tag, free.meaning),
    ];
  });
}

/** From every answer that the author wrote, as long as something new comes of it. */
function suggestionsOn(
  phrase: Item,
  side: 'text' | 'meaning',
  used: readonly Item[],
  language: string,
  free: FreeWords,
): readonly Suggestion[] {
  const { text, meaning, otherTexts, otherMeanings, place } = phrase.source;
  const written = side === 'text' ? [text, ...otherTexts] : [meaning, ...otherMeanings];
  const patterns: string[] = [];
  const answers: string[] = [];
  const add = (pattern: string) => {
    const parsed = parsePattern(pattern);
    const known = patternMatcher(patterns);
    const fresh = (parsed.ok ? expandPattern(parsed.value, mostExpanded) : []).filter(
      (answer) => !isAccepted(answer, phrase[side]) && !known(answer),
    );
    if (fresh.length === 0 || patterns.length === mostPatterns) return;
    patterns.push(pattern);
    answers.push(...fresh);
  };
  for (const answer of written.slice(0, mostWritten)) {
    const swaps = synonymsIn(answer, phrase, used, side, language);
    if (swaps.length > 0) add(patternOf(answer, swaps));
  }
  for (const order of written.slice(0, mostWritten).flatMap((answer) => otherOrders(answer, free))) add(escaped(order));
  if (answers.length === 0) return [];
  const key = side === 'text' ? 'Version patterns' : 'Translation patterns';
  const yaml = [`${key}:`, ...patterns.map((pattern) => `  - ${quoted(pattern)}`)];
  return [{ place, phrase: text, key, patterns, yaml, answers }];
}

/** What is left comes up once these are pasted. */
const mostPatterns = 4;
const mostWritten = 8;
const mostExpanded = 200;

const isAccepted = (text: string, { answers, standsFor }: Side): boolean =>
  answers.some(({ folded }) => folded === fold(text)) || standsFor(text);

function patternOf(text: string, swaps: readonly Swap[]): string {
  let [pattern, done] = ['', 0];
  for (const { at, others } of swaps) {
    const all = [text.slice(...at), ...others].map((each) => escaped(each).replaceAll('/', '\\/'));
    pattern += `${escaped(text.slice(done, at[0]))}[${all.join('/')}]`;
    done = at[1];
  }
  return pattern + escaped(text.slice(done));
}

const escaped = (text: string): string => text.replace(/[[\]()\\]/g, '\\$&');
