import type { Item } from './item.js';

/**
 * Difficulty
 *
 * A prior in logits, until answers of learners replace it: 0.15 for each token beyond the first (at most 1.5), up to 1
 * for a place late in the course, 0.25 for a sentence, all less 0.8, so that a first word is easy.
 *
 * @example the first word of a course: -0.8; a sentence of five tokens in its last skill: 1.05
 */
export function difficultyOf({ kind, text, skillRow }: Item, skills: number): number {
  const length = Math.min(1.5, 0.15 * (text.tokens.tokens.length - 1));
  const late = skills > 1 ? skillRow / (skills - 1) : 0;
  return Math.round((length + late + (kind === 'phrase' ? 0.25 : 0) - 0.8) * 1000) / 1000;
}
