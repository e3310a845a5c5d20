import { fold, type ChallengeContent, type Hint } from '@session-generator/domain';

import { articleLength } from '../text/articles.js';
import { isUnspaced } from '../text/tokens.js';
import { keyOf, unitsOf } from '../text/units.js';
import type { CourseTags } from './item.js';

/**
 * Revealing hints
 *
 * Marks the hints of a challenge that tell a part of its answer: one of their meanings stands in an accepted answer,
 * articles and remarks in parentheses aside. A text to be read aloud is shown, so no hint reveals it.
 *
 * @example for "Goodbye, Pablo", to be said in Spanish: "Goodbye = adiós" reveals
 */
export class RevealingHints {
  /** Several forms of a component share their answers, and many hints are alike: each is looked at once. */
  private readonly answers = new Map<readonly string[], readonly string[]>();
  private readonly meanings = new Map<string, readonly string[]>();

  constructor(private readonly tags: CourseTags) {}

  marked(challenge: ChallengeContent): ChallengeContent {
    const { form, prompt, accepted } = challenge;
    if (prompt.hints.length === 0 || form === 'speak/none/say') return challenge;
    const language = form.includes('/to-learning/') ? this.tags.learning : this.tags.from;
    const answers = this.keysOf(accepted, language);
    const hints = prompt.hints.map((hint): Hint => {
      const isIn = (meaning: string): boolean => answers.some((answer) => answer.includes(meaning));
      return this.meaningsOf(hint, language).some(isIn) ? { ...hint, reveals: true } : hint;
    });
    return { ...challenge, prompt: { ...prompt, hints } };
  }

  private keysOf(accepted: readonly string[], language: string): readonly string[] {
    const keys = this.answers.get(accepted) ?? accepted.map((answer) => searchable(answer, language, 0));
    this.answers.set(accepted, keys);
    return keys;
  }

  /** Each of the meanings of a hint, with and without what stands in parentheses. */
  private meaningsOf({ meaning }: Hint, language: string): readonly string[] {
    const name = `${language} ${meaning}`;
    const known = this.meanings.get(name);
    if (known) return known;
    const all = meaning
      .split(/[,;/]/u)
      .flatMap((each) => [each.replace(/[()]/gu, ''), each.replace(/\([^)]*\)/gu, ' ')])
      .map((each) => searchable(each, language, 1))
      .filter((each) => each.trim() !== '');
    this.meanings.set(name, all);
    return all;
  }
}

/** Its words between spaces, without an article if one is to be left out; in scripts without spaces, just as it is. */
function searchable(text: string, language: string, articles: 0 | 1): string {
  if (isUnspaced(text)) return fold(text);
  const units = unitsOf(text, language);
  return ` ${keyOf(units.slice(articles * articleLength(units, language)))} `;
}
