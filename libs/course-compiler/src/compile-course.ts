import {
  asId,
  withConfusable,
  type ComponentContent,
  type CourseContent,
  type Dictionaries,
  type SkillContent,
  type UnitId,
} from '@session-generator/domain';

import { coverageOf, type CoverageReport } from './content/coverage.js';
import { formerIds } from './content/former-ids.js';
import { gatherItems } from './content/gather-items.js';
import { languagesOf } from './content/languages.js';
import { makeChallenges } from './content/make-challenges.js';
import { materialsOf } from './content/materials.js';
import { prerequisitesOf } from './content/prerequisites.js';
import { twinsOf } from './content/twins.js';
import { inOrder, type Place, type Problem } from './problem.js';
import type { CourseSource } from './source/course-source.js';

export interface CompiledCourse {
  readonly content: CourseContent;
  /** Warnings; an error only where another reader than ours let a bad answer pattern through. */
  readonly problems: readonly Problem[];
  readonly coverage: CoverageReport;
  /** Where each skill and component is written, by its id. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Compiles a source to content: annotates, expands accepted answers, finds wrong ones, makes every challenge and checks
 * that it is fair. Pure: the same source and dictionaries give the same content. Without a dictionary only the words of
 * the course are known.
 */
export function compileCourse(source: CourseSource, dictionaries: Dictionaries = {}): CompiledCourse {
  const problems: Problem[] = [];
  const { id, learning, from } = languagesOf(source, problems);
  const tags = { learning: learning.tag, from: from.tag };
  const { skills, items } = gatherItems(source, tags, problems);
  const prerequisites = prerequisitesOf(skills, problems);
  const formerly = formerIds(skills, items, problems);
  const materials = materialsOf(source, tags, skills, items, problems);
  const components = items.map((item): ComponentContent => ({
    id: item.id,
    skill: item.skill,
    kind: item.kind,
    text: item.text.best,
    meaning: item.meaning.best,
    ...optional('formerly', formerly.get(item.id)),
  }));
  const made = makeChallenges(components, materials, twinsOf(items, problems), tags);
  const unitOf = new Map(source.units.flatMap((unit) => unit.skills.map((skill) => [skill, asId<UnitId>(unit.id)])));
  const content = withConfusable(
    {
      id,
      learning,
      from,
      units: source.units.map((unit) => ({ id: asId<UnitId>(unit.id), name: unit.name })),
      skills: skills.map(({ id: skill, source: { name, emoji, label }, source: written }): SkillContent => {
        const stoodOn = prerequisites.get(skill);
        return {
          id: skill,
          unit: unitOf.get(written)!,
          name,
          ...optional('emoji', emoji),
          ...optional('label', label),
          ...optional('prerequisites', stoodOn),
        };
      }),
      components,
      challenges: made.challenges,
    },
    dictionaries,
  );
  const coverage = coverageOf(content, items, materials, made, problems, dictionaries);
  const places = new Map<string, Place>([
    ...skills.map(({ id: skill, source: { place } }) => [skill, place] as const),
    ...items.map((item) => [item.id, item.source.place] as const),
  ]);
  return { content, problems: inOrder(problems), coverage, places };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
