import type { Course, RowRange } from '../../course/course.js';
import { UnknownSkill, UnknownUnit } from '../../errors.js';
import type { Scope } from '../../request/kinds.js';
import { err, ok, type Result } from '../../result.js';

/** The part of a course that a session is of. */
export interface SkillScope {
  /** The rows of its skills. */
  readonly skills: RowRange;
  /** The rows of the skills whose words are presumed known. */
  readonly presumed: ReadonlySet<number>;
}

/**
 * Presumed are the skills that those of the scope stand on: what they declare, and what that stands on in turn; all
 * earlier ones where nothing is declared. A session of the whole course presumes nothing.
 */
export function skillScopeOf(course: Course, scope: Scope): Result<SkillScope, UnknownSkill | UnknownUnit> {
  switch (scope.of) {
    case 'course':
      return ok({ skills: { start: 0, end: course.skills.length }, presumed: new Set() });
    case 'unit': {
      const unit = course.units.find(({ id }) => id === scope.unit);
      if (!unit) return err(new UnknownUnit(course.id, scope.unit));
      return ok({ skills: unit.skills, presumed: standsOn(course, unit.skills) });
    }
    case 'skill': {
      const start = course.skills.findIndex(({ id }) => id === scope.skill);
      if (start < 0) return err(new UnknownSkill(course.id, scope.skill));
      const skills = { start, end: start + 1 };
      return ok({ skills, presumed: standsOn(course, skills) });
    }
  }
}

function standsOn(course: Course, { start, end }: RowRange): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (skill: number): void => {
    const declared = course.skills[skill]!.prerequisites;
    if (declared === undefined) {
      // All earlier ones; what those stand on is earlier still.
      for (let earlier = 0; earlier < skill; earlier++) found.add(earlier);
      return;
    }
    for (const next of declared) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  for (let skill = start; skill < end; skill++) visit(skill);
  return found;
}
