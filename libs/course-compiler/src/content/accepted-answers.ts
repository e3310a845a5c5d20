import { expandPattern, fold, parsePattern, readingsOf, writtenKey } from '@session-generator/domain';

import { warning, type Place, type Problem } from '../problem.js';
import type { Written } from '../source/course-source.js';
import { patternProblems } from '../source/pattern-problems.js';

export const mostAccepted = 50;
const mostExpanded = 200;
/** Of all patterns of an answer together: more could make an answer slow to grade. */
const longestPatterns = 2_000;

/** What is right for one side of a component. */
export interface Accepted {
  /** At most fifty, the best first: for screens, word banks and what is compared while compiling. */
  readonly texts: readonly string[];
  /** The patterns that stand for more than those. */
  readonly patterns: readonly string[];
}

/**
 * Accepted answers
 *
 * The best one, the author's others, what they are without remarks, then what the patterns stand for: each once, at
 * most fifty. A pattern that stands for more is kept as it is written, and accepts it all.
 *
 * @example of `you (plural) were` they are itself and "you were"
 */
export function acceptedAnswers(
  best: string,
  others: readonly string[],
  patterns: readonly Written[],
  place: Place,
  problems: Problem[],
): Accepted {
  const parsed = patterns.flatMap((pattern) => parse(pattern, problems));
  const written = uniqueAnswers([best, ...others]);
  if (written.length > mostAccepted) {
    const message = `"${best}" has more than ${mostAccepted} accepted answers written out; the first ${mostAccepted} are kept.`;
    problems.push(warning('too-many-answers', place, message, 'Write them as a pattern, which is kept whole.'));
  }
  const read = written.flatMap(readingsOf);
  const texts = uniqueAnswers([...written, ...read, ...parsed.flatMap(({ texts }) => texts)]).slice(0, mostAccepted);
  return { texts, patterns: keptPatterns(parsed, texts, problems) };
}

/** Each answer once mark for mark (see `writtenKey`), the first of those that are equal. */
export function uniqueAnswers(answers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return answers.filter((answer) => {
    const written = writtenKey(answer);
    return !seen.has(written) && seen.add(written);
  });
}

interface ParsedPattern extends Written {
  /** What it stands for, as far as is looked at. */
  readonly texts: readonly string[];
}

function parse({ text, place }: Written, problems: Problem[]): readonly ParsedPattern[] {
  const parsed = parsePattern(text);
  if (parsed.ok) return [{ text, place, texts: expandPattern(parsed.value, mostExpanded) }];
  problems.push(...patternProblems({ text, place }));
  return [];
}

/** Those that stand for more than is listed, from the first on. */
function keptPatterns(
  patterns: readonly ParsedPattern[],
  listed: readonly string[],
  problems: Problem[],
): readonly string[] {
  const isListed = new Set(listed.map(fold));
  const larger = patterns.filter(
    ({ texts }) => texts.length === mostExpanded || !texts.every((text) => isListed.has(fold(text))),
  );
  const kept = withinLength(larger.map(({ text }) => text));
  const left = larger[kept.length];
  if (left) {
    const message = `The patterns of this answer are longer than ${longestPatterns} characters; "${left.text}" and what follows are left out, but for what is listed.`;
    problems.push(warning('too-many-answers', left.place, message, 'Put alternatives into one pattern.'));
  }
  return [...new Set(kept)];
}

/** The first of some patterns, up to as many characters as count. */
export function withinLength(patterns: readonly string[]): readonly string[] {
  let room = longestPatterns;
  return patterns.filter((text) => (room -= text.length) >= 0);
}
