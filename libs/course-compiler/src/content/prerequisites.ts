import { asId, type SkillId } from '@session-generator/domain';

import { warning, type Problem } from '../problem.js';
import type { Written } from '../source/course-source.js';
import { didYouMeanOr } from '../source/did-you-mean.js';
import type { SkillOfCourse } from './item.js';

/**
 * Prerequisites
 *
 * The skills that each skill stands on. One that does not exist, or does not come earlier (and so none in a circle),
 * is dropped with a warning. Absent where nothing is declared.
 */
export function prerequisitesOf(
  skills: readonly SkillOfCourse[],
  problems: Problem[],
): ReadonlyMap<SkillId, readonly SkillId[]> {
  const rows = new Map<string, number>(skills.map(({ id, row }) => [id, row]));
  const declared = new Map<SkillId, readonly SkillId[]>();
  for (const { id, row, source } of skills) {
    if (!source.prerequisites) continue;
    const isEarlier = ({ text, place }: Written): boolean => {
      const found = rows.get(text);
      if (found !== undefined && found < row) return true;
      problems.push(
        found === undefined
          ? warning(
              'unknown-prerequisite',
              place,
              `There is no skill "${text}"; it is not used.`,
              didYouMeanOr(text, rows.keys(), 'Write <module folder>/<file name without .yaml>.'),
            )
          : warning(
              'late-prerequisite',
              place,
              `"${text}" does not come before "${id}"; it is not used.`,
              'Move it up in course.yaml or module.yaml, or take it out.',
            ),
      );
      return false;
    };
    const kept = source.prerequisites.filter(isEarlier).map(({ text }) => asId<SkillId>(text));
    declared.set(id, [...new Set(kept)]);
  }
  return declared;
}
