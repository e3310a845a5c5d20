import { doubtsOf, parsePattern, type PatternFault } from '@session-generator/domain';

import { error, warning, type Problem } from '../problem.js';
import type { Written } from './course-source.js';

/**
 * All that is wrong with an answer pattern, or else what it may not mean. The place is exact where the pattern is written on
 * one line without escapes.
 */
export function patternProblems({ text, place }: Written): readonly Problem[] {
  const parsed = parsePattern(text);
  const tell = (told: typeof error, code: string, { at, message, hint }: PatternFault): Problem =>
    told(code, { ...place, column: place.column + at }, `${message} at character ${at + 1} of "${text}".`, hint);
  return parsed.ok
    ? doubtsOf(text).map((doubt) => tell(warning, 'doubtful-pattern', doubt))
    : parsed.error.map((fault) => tell(error, 'bad-pattern', fault));
}
