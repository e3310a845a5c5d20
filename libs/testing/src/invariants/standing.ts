import type { Course, RowRange, SessionRequest } from '@session-generator/domain';

import { rowsOf } from '../rows.js';

/** How the learner of a request stands to the components of a course, by row. */
export interface Standing {
  /** Answered before, right or wrong, or with a memory state. */
  readonly met: ReadonlySet<number>;
  /** The words of the skills that those of the scope stand on. */
  readonly presumed: ReadonlySet<number>;
  /** The skills that the session is of. */
  readonly scope: RowRange;
}

/** @throws where the course does not hold the skill or unit of the request */
export function standingOf(course: Course, request: SessionRequest): Standing {
  const scope = scopeOf(course, request);
  return {
    met: metBy(course, request),
    presumed: request.scope.of === 'course' ? new Set() : presumedBy(course, scope),
    scope,
  };
}

export const isWord = (course: Course, component: number): boolean => course.components.kind[component] === 0;

/** Neither met nor presumed. */
export const isNew = ({ met, presumed }: Standing, component: number): boolean =>
  !met.has(component) && !presumed.has(component);

function scopeOf({ id, skills, units }: Course, { scope }: SessionRequest): RowRange {
  switch (scope.of) {
    case 'course':
      return { start: 0, end: skills.length };
    case 'unit': {
      const unit = units.find((candidate) => candidate.id === scope.unit);
      if (!unit) throw new Error(`The session cannot be judged: course "${id}" has no unit "${scope.unit}"`);
      return unit.skills;
    }
    case 'skill': {
      const row = skills.findIndex((candidate) => candidate.id === scope.skill);
      if (row < 0) throw new Error(`The session cannot be judged: course "${id}" has no skill "${scope.skill}"`);
      return { start: row, end: row + 1 };
    }
  }
}

function metBy(course: Course, { learner: { history } }: SessionRequest): ReadonlySet<number> {
  const met = new Set<number>();
  history.ids.forEach((id, at) => {
    const row = course.rowOf(id);
    const seen = history.right[at]! + history.wrong[at]! >= 1 || history.memory?.[at] !== undefined;
    if (row !== undefined && seen) met.add(row);
  });
  return met;
}

function presumedBy(course: Course, scope: RowRange): ReadonlySet<number> {
  const below = new Set<number>();
  const stack = [...rowsOf(scope)];
  while (stack.length > 0) {
    const skill = stack.pop()!;
    const direct = course.skills[skill]!.prerequisites ?? rowsOf({ start: 0, end: skill });
    for (const prerequisite of direct) {
      if (below.has(prerequisite)) continue;
      below.add(prerequisite);
      stack.push(prerequisite);
    }
  }
  return new Set([...below].flatMap((skill) => rowsOf(course.skills[skill]!.words)));
}
