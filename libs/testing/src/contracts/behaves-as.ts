import type { Course } from '@session-generator/domain';

import { rowsOf } from '../rows.js';

/**
 * Everything that a course answers, as plain values, so that two of them can be compared with one `toEqual`
 *
 * Empty ranges are all alike, wherever they stand. The revision is left out: it is the store's to name.
 */
export function answersOf(course: Course): unknown {
  const components = Array.from({ length: course.components.count }, (_, row) => row);
  const challenges = Array.from({ length: course.challenges.count }, (_, row) => row);
  return {
    id: course.id,
    learning: course.learning,
    from: course.from,
    units: course.units.map((unit) => ({ ...unit, skills: rowsOf(unit.skills) })),
    skills: course.skills.map((skill) => ({ ...skill, words: rowsOf(skill.words), phrases: rowsOf(skill.phrases) })),
    components: components.map((row) => ({
      id: course.componentId(row),
      row: course.rowOf(course.componentId(row)),
      texts: textsOf(course, row),
      kind: course.components.kind[row],
      skill: course.components.skill[row],
      about: rowsOf(course.challengesAbout(row)),
    })),
    challenges: challenges.map((row) => ({
      id: course.challengeId(row),
      row: course.challengeRowOf(course.challengeId(row)),
      form: course.challenges.form[row],
      about: course.challenges.about[row],
      phrase: course.challenges.phrase[row],
      difficulty: course.challenges.difficulty[row],
      idHash: course.challenges.idHash[row],
      sensitive: course.challenges.sensitive[row],
      exercises: Array.from(course.exercisedBy(row)),
      content: course.challenge(row),
    })),
    among: course.skills.map((_, skill) => rowsOf(course.challengesAmong(skill))),
  };
}

/** Only the two that are promised: a course may hand out more. */
const textsOf = (course: Course, row: number): { readonly text: string; readonly meaning: string } => {
  const { text, meaning } = course.componentTexts(row);
  return { text, meaning };
};
