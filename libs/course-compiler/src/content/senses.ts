import { fold } from '@session-generator/domain';

import { keyOf, unitsOf } from '../text/units.js';
import type { Sources } from './glossary.js';
import type { Item, SkillOfCourse } from './item.js';
import type { WordForm } from './word-forms.js';

/**
 * Senses
 *
 * Everything that a word of one language may mean, as far as the course tells: the words that it teaches, and the
 * dictionaries of all its skills.
 */
export class Senses {
  private readonly meanings = new Map<string, Set<string>>();

  constructor(
    skills: readonly SkillOfCourse[],
    items: readonly Item[],
    language: string,
    { entries, term, meaning }: Sources,
  ) {
    for (const skill of skills) {
      for (const { term: text, meanings } of entries(skill)) {
        const key = keyOf(unitsOf(text, language));
        meanings.forEach((each) => this.add(key, fold(each)));
      }
    }
    for (const item of items) {
      if (item.kind !== 'word') continue;
      for (const { units, bareKey } of term(item).answers) {
        for (const { folded, bareKey: meant } of meaning(item).answers) {
          [keyOf(units), bareKey].forEach((key) => [folded, meant].forEach((each) => this.add(key, each)));
        }
      }
    }
  }

  of(key: string): ReadonlySet<string> {
    return this.meanings.get(key) ?? none;
  }

  private add(key: string, meaning: string): void {
    if (key !== '') this.meanings.set(key, (this.meanings.get(key) ?? new Set<string>()).add(meaning));
  }
}

const none: ReadonlySet<string> = new Set();

/**
 * Whether one word surely says something else than another: they share no sense, and they are no two forms of one word,
 * which could both be right: "tienes" and "tiene" both say "you have". Two words that are taught apart may look alike.
 */
export function saysAnother(senses: Senses, one: WordForm, other: WordForm): boolean {
  for (const meaning of senses.of(one.folded)) if (senses.of(other.folded).has(meaning)) return false;
  const areTaughtApart = one.isTaughtForm && other.isTaughtForm;
  return areTaughtApart || !haveOneStem(one.folded, other.folded);
}

/** Whether two words begin with the same letters so far that they may be forms of one word. */
export function haveOneStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return (same >= 2 && same === shorter) || (same >= 3 && same >= 0.6 * shorter);
}
