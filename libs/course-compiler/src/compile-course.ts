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
import { gatherItems } from './content/gather-items.js';
import { languagesOf } from './content/languages.js';
import { makeChallenges } from './content/make-challenges.js';
import { materialsOf } from './content/materials.js';
import { prerequisitesOf } from './content/prerequisites.js';
import { inOrder, type Problem } from './problem.js';
import type { CourseSource } from './source/course-source.js';

export interface CompiledCourse {
  readonly content: CourseContent;
  /** Warnings; an error only where another reader than ours let a bad answer pattern through. */
  readonly problems: readonly Problem[];
  readonly coverage: CoverageReport;
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
  const materials = materialsOf(source, tags, skills, items, problems);
  const components = items.map((item): ComponentContent => ({
    id: item.id,
    skill: item.skill,
    kind: item.kind,
    text: item.text.best,
    meaning: item.meaning.best,
  }));
  const made = makeChallenges(components, materials);
  const unitOf = new Map(source.units.flatMap((unit) => unit.skills.map((skill) => [skill, asId<UnitId>(unit.id)])));
  const content = withConfusable(
    {
      id,
      learning,
      from,
      units: source.units.map((unit) => ({ id: asId<UnitId>(unit.id), name: unit.name })),
      skills: skills.map(({ id: skill, source: { name, emoji }, source: written }): SkillContent => {
        const stoodOn = prerequisites.get(skill);
        return {
          id: skill,
          unit: unitOf.get(written)!,
          name,
          ...(emoji === undefined ? {} : { emoji }),
          ...(stoodOn === undefined ? {} : { prerequisites: stoodOn }),
        };
      }),
      components,
      challenges: made.challenges,
    },
    dictionaries,
  );
  const coverage = coverageOf(content, items, materials, made, problems, dictionaries);
  return { content, problems: inOrder(problems), coverage };
}
