import {
  asId,
  type ChallengeContent,
  type ChallengeId,
  challengeTypes,
  type ComponentContent,
  type CourseContent,
  forms,
  type MadeChallenge,
  type Material,
  type SkillId,
  steps,
} from '@session-generator/domain';

import type { CourseSketch } from './course-sketch.js';
import { materialsOf } from './materials-of.js';

/**
 * The content of the course that a sketch describes
 *
 * Challenges are made by the domain's own makers, so that whatever is tested with it has the shape of a real course.
 * It is no compiler: words are found in phrases only where they stand as they are written.
 */
export function courseContentOf(sketch: CourseSketch): CourseContent {
  const skills = sketch.units.flatMap((unit) => unit.skills.map((skill) => ({ ...skill, unit: unit.id })));
  const materials = materialsOf(sketch);
  return {
    id: asId(sketch.id),
    learning: sketch.learning,
    from: sketch.from,
    units: sketch.units.map(({ id, name }) => ({ id: asId(id), name })),
    skills: skills.map(({ id, unit, name, emoji, prerequisites }) => ({
      id: asId(id),
      unit: asId(unit),
      name,
      ...(emoji === undefined ? {} : { emoji }),
      ...(prerequisites === undefined ? {} : { prerequisites: prerequisites.map((skill) => asId<SkillId>(skill)) }),
    })),
    components: materials.map(componentOf),
    challenges: challengesOf(
      materials,
      skills.map(({ id }) => asId(id)),
    ),
  };
}

const componentOf = ({ component, skill, kind, texts, meanings }: Material): ComponentContent => ({
  id: component,
  skill,
  kind,
  text: texts[0]!,
  meaning: meanings[0]!,
});

/** About each component in its order, easiest first, then those among the words of each skill. */
function challengesOf(materials: readonly Material[], skills: readonly SkillId[]): readonly ChallengeContent[] {
  const made = materials.flatMap((material) => challengeTypes.flatMap((type) => type.makeAbout?.(material) ?? []));
  const about = materials.flatMap(({ component, skill }) =>
    made
      .filter((challenge) => challenge.about === component)
      .sort(easiestFirst)
      .map((challenge) => contentOf(challenge, component, skill)),
  );
  const among = skills.flatMap((skill) => {
    const words = materials.filter((material) => material.skill === skill && material.kind === 'word');
    return challengeTypes
      .flatMap((type) => type.makeAmong?.(words) ?? [])
      .map((challenge) => contentOf(challenge, skill, skill));
  });
  return [...about, ...among];
}

const easiestFirst = (one: MadeChallenge, other: MadeChallenge): number =>
  steps.indexOf(one.form.step) - steps.indexOf(other.form.step) || forms.indexOf(one.form) - forms.indexOf(other.form);

const contentOf = ({ form, variant, ...made }: MadeChallenge, owner: string, skill: SkillId): ChallengeContent => ({
  ...made,
  id: asId<ChallengeId>([owner, form.name, ...(variant === undefined ? [] : [variant])].join('#')),
  form: form.name,
  skill,
});
