import { doubtsOf, parsePattern, type PatternFault } from '@session-generator/domain';

import { error, warning, type Problem } from '../problem.js';
import type { Written } from './course-source.js';
import { quoted } from './quoted.js';
import { alternativesIn, hasAlternatives } from './slashes.js';
import type { Listed } from './yaml-map.js';

/**
 * All that is wrong with an answer pattern, or else what it may not mean. The place is exact where the pattern is written on
 * one line without escapes.
 */
export function patternProblems(pattern: Written & Partial<Listed>): readonly Problem[] {
  const { text, place } = pattern;
  const parsed = parsePattern(text);
  const tell = (told: typeof error, code: string, { at, message, hint }: PatternFault): Problem =>
    told(code, { ...place, column: place.column + at }, `${message} at character ${at + 1} of "${text}".`, hint);
  if (!parsed.ok) return parsed.error.map((fault) => tell(error, 'bad-pattern', fault));
  return [...doubtsOf(text), ...slashOutside(pattern)].map((doubt) => tell(warning, 'doubtful-pattern', doubt));
}

/** Without quotes YAML takes `[Hello/Hi]` for a list of the pattern `Hello/Hi`. */
function slashOutside({ text, isBare }: Written & Partial<Listed>): readonly PatternFault[] {
  const outside = blanked(text);
  if (!hasAlternatives(outside)) return [];
  const at = outside.indexOf('/');
  const meant = isBare ? `[${text}]` : (alternativesIn(text).pattern ?? `[${text}]`);
  return [{ at, message: 'A slash stands outside brackets', hint: `Did you mean ${quoted(meant)}, in quotes?` }];
}

/** What stands in brackets or parentheses, or after a backslash, does not count; columns stay. */
function blanked(pattern: string): string {
  let [depth, blank] = [0, ''];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '\\') {
      blank += '__';
      at++;
      continue;
    }
    if (char === '[' || char === '(') depth++;
    blank += depth > 0 ? '_' : char;
    if (char === ']' || char === ')') depth--;
  }
  return blank;
}
