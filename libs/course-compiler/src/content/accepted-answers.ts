import { expandPattern, fold, parsePattern } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { Written } from '../source/course-source.js';
import { patternProblems } from '../source/pattern-problems.js';

export const mostAccepted = 50;
const mostExpanded = 200;

/**
 * Accepted answers
 *
 * The best one, the author's others, then what the patterns stand for: each once after `fold`, at most fifty.
 */
export function acceptedAnswers(
  best: string,
  others: readonly string[],
  patterns: readonly Written[],
  problems: Problem[],
): readonly string[] {
  const expanded = patterns.flatMap((pattern) => expand(pattern, problems));
  const all = uniqueAnswers([best, ...others, ...expanded]);
  const [first] = patterns;
  if (all.length > mostAccepted && first) {
    const message = `"${best}" has more than ${mostAccepted} accepted answers; the first ${mostAccepted} are kept.`;
    problems.push(warning('too-many-answers', first.place, message, 'Leave out what learners hardly write.'));
  }
  return all.slice(0, mostAccepted);
}

/** Each answer once after `fold`, the first of those that are equal. */
export function uniqueAnswers(answers: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return answers.filter((answer) => {
    const folded = fold(answer);
    return !seen.has(folded) && seen.add(folded);
  });
}

function expand(pattern: Written, problems: Problem[]): readonly string[] {
  const parsed = parsePattern(pattern.text);
  if (!parsed.ok) {
    problems.push(...patternProblems(pattern));
    return [];
  }
  const texts = expandPattern(parsed.value, mostExpanded + 1);
  if (texts.length > mostExpanded) {
    const message = `"${pattern.text}" stands for more than ${mostExpanded} texts.`;
    problems.push(
      warning('too-many-answers', pattern.place, message, 'Split it, or leave out what learners hardly write.'),
    );
  }
  return texts.slice(0, mostExpanded);
}
