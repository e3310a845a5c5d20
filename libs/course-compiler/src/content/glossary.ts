import { fold, type Hint } from '@session-generator/domain';

import type { DictionaryEntry } from '../source/course-source.js';
import { keyOf, unitsOf, type Unit } from '../text/units.js';
import type { Item, Side, SkillOfCourse } from './item.js';

const mostMeanings = 3;
const longestTerm = 8;

/** The two sides of what a term may mean: the dictionaries of the skills, and the words that they teach. */
export interface Sources {
  readonly entries: (skill: SkillOfCourse) => readonly DictionaryEntry[];
  readonly term: (item: Item) => Side;
  readonly meaning: (item: Item) => Side;
}

/**
 * Glossary
 *
 * What each term of one language means, for hints: what the skill's own dictionary says, else a word that the skill
 * teaches, else the dictionaries of other skills, else the words of other skills. The longest term wins.
 */
export class Glossary {
  private readonly meanings = new Map<string, Map<number, Set<string>>[]>();

  constructor(
    skills: readonly SkillOfCourse[],
    items: readonly Item[],
    language: string,
    { entries, term, meaning }: Sources,
  ) {
    for (const skill of skills) {
      for (const { term: text, meanings } of entries(skill)) {
        const key = keyOf(unitsOf(text, language));
        meanings.forEach((each) => this.add(key, 0, skill.row, each));
      }
    }
    for (const item of items) {
      if (item.kind !== 'word') continue;
      const [said, meant] = [term(item), meaning(item)];
      this.add(keyOf(said.units), 1, item.skillRow, meant.best);
      if (said.article > 0) this.add(said.answers[0]!.bareKey, 1, item.skillRow, bareText(meant));
    }
  }

  /**
   * Hints for the terms of a text, in order; none for a term that is all of the text, which would be the answer. Of
   * several meanings, those that stand in the translation come first, so that the first three have the one that is meant.
   */
  hintsFor(side: Side, translation: Side, skillRow: number): readonly Hint[] {
    const said = ` ${translation.answers.map(({ units }) => keyOf(units)).join(' | ')} `;
    const hints: Hint[] = [];
    for (let from = 0; from < side.units.length;) {
      const length = this.lengthAt(side.units, from);
      const run = side.units.slice(from, from + Math.max(length, 1));
      const meaning = length > 0 && length < side.units.length ? this.meaningOf(keyOf(run), said, skillRow) : undefined;
      if (meaning) hints.push({ token: side.best.slice(run[0]!.start, run.at(-1)!.end), meaning });
      from += run.length;
    }
    return hints;
  }

  private lengthAt(units: readonly Unit[], from: number): number {
    for (let length = Math.min(longestTerm, units.length - from); length > 0; length--) {
      const run = units.slice(from, from + length);
      if (run[0]!.opens || length > 1) if (this.meanings.has(keyOf(run))) return length;
    }
    return 0;
  }

  private meaningOf(key: string, said: string, skillRow: number): string | undefined {
    const ranks = this.meanings.get(key) ?? [];
    const own = ranks.flatMap((bySkill) => [...(bySkill?.get(skillRow) ?? [])]);
    const any = ranks.flatMap((bySkill) => [...(bySkill?.values() ?? [])].flatMap((each) => [...each]));
    const stands = any.filter((meaning) => said.includes(` ${fold(meaning)} `));
    const meanings = own.length > 0 ? [...stands, ...own] : [...stands, ...any];
    return [...new Set(meanings)].slice(0, mostMeanings).join(', ');
  }

  private add(key: string, rank: 0 | 1, skillRow: number, meaning: string): void {
    if (key === '') return;
    const ranks = this.meanings.get(key) ?? [];
    const bySkill = (ranks[rank] ??= new Map<number, Set<string>>());
    const meanings = bySkill.get(skillRow) ?? new Set<string>();
    bySkill.set(skillRow, meanings.add(meaning));
    this.meanings.set(key, ranks);
  }
}

const bareText = ({ best, units, article }: Side): string => best.slice(units[article]?.start ?? 0);
