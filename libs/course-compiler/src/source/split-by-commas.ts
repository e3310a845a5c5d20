import { warning, type Problem } from '../problem.js';
import { quoted } from './quoted.js';
import type { Written } from './course-source.js';
import type { Listed } from './yaml-map.js';

interface ListedSide {
  readonly text: Written;
  readonly others: readonly Listed[];
}

/**
 * Split by commas
 *
 * `[Hi, John]` without quotes is a list of two answers, `Hi` and `John`. Where the text itself has a comma, and the list
 * has pieces of it, one answer was meant.
 */
export function splitByCommas({ text, others }: ListedSide): readonly Problem[] {
  const parts = text.text.split(/,\s*/);
  const [first] = others;
  const isSplit =
    parts.length > 1 &&
    others.length % parts.length === 0 &&
    others.every(({ isBare }) => isBare) &&
    (others.some((other, at) => alike(other.text, parts[at % parts.length]!)) || endAsOne(others, parts));
  if (!first || !isSplit) return [];
  const meant = chunks(others, parts.length).map((chunk) => quoted(chunk.map((each) => each.text).join(', ')));
  const message = `YAML splits this list at each comma: ${others.map((each) => `"${each.text}"`).join(' and ')} are accepted.`;
  return [
    warning('split-by-commas', first.place, message, `If that is not meant, put quotes around: [${meant.join(', ')}]`),
  ];
}

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: items.length / size }, (_, at) => items.slice(at * size, (at + 1) * size));

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Only the last piece of each ends as a sentence does. */
const endAsOne = (others: readonly Listed[], parts: readonly string[]): boolean =>
  endOfSentence.test(parts.at(-1)!) &&
  others.every(({ text }, at) => endOfSentence.test(text) === ((at + 1) % parts.length === 0));

const endOfSentence = /[.?!…。？！؟]$/u;
