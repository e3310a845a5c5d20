import { tidy } from './closest-text.js';
import type { Part, Pattern } from './parse-pattern.js';

/**
 * Expand pattern
 *
 * Every text that a pattern stands for, the first alternatives first and what may be left out first kept; no more
 * than the bound. Spaces are tidied, so that leaving something out leaves no hole.
 *
 * @example expandPattern of `[I am/I'm] (very) tired` is I am very tired, I am tired, I'm very tired, I'm tired
 */
export function expandPattern(pattern: Pattern, atMost: number): readonly string[] {
  const texts = new Set<string>();
  let rounds = 0;
  for (const text of expansions(pattern, 0)) {
    texts.add(tidy(text));
    // Alternatives that say the same must not make the work endless either.
    if (texts.size >= atMost || ++rounds >= 4 * atMost) break;
  }
  return [...texts].filter((text) => text !== '');
}

function* expansions(pattern: Pattern, from: number): Generator<string> {
  const part = pattern[from];
  if (!part) return yield '';
  for (const start of expansionsOf(part)) {
    for (const rest of expansions(pattern, from + 1)) yield start + rest;
  }
}

function* expansionsOf(part: Part): Generator<string> {
  if (part.kind === 'text') yield part.text;
  else for (const pattern of part.patterns) yield* expansions(pattern, 0);
}
