import {
  asId,
  challengeTypes,
  forms,
  steps,
  type ChallengeContent,
  type ComponentId,
  type CourseContent,
  type CourseId,
  type MadeChallenge,
  type Material,
  type SkillId,
  type UnitId,
} from '@session-generator/domain';

import { materialsOfSkill } from './synthetic-skill.js';

export interface SyntheticShape {
  readonly id?: string;
  /** It gets as many whole skills as hold about so many challenges. */
  readonly challenges: number;
}

/**
 * A course by rule, for measuring
 *
 * Every skill teaches ten words and ten phrases that exercise them, and its challenges are made by the domain's own
 * makers, so a row weighs what it weighs in a real course. What a skill holds depends on its number alone: the sixth
 * skill of a course of 1,000 challenges is the sixth of one of 100,000, to the letter.
 */
export function syntheticCourse({ id = 'xx-from-yy', challenges }: SyntheticShape): CourseContent {
  const skills: Skill[] = [];
  for (let made = 0; made < challenges; made += skills.at(-1)!.challenges) skills.push(skillAt(skills.length));
  return {
    id: asId<CourseId>(id),
    learning: { tag: 'xx', name: 'Ruled' },
    from: { tag: 'yy', name: 'Plain' },
    units: [...new Set(skills.map(({ unit }) => unit))].map((unit) => ({ id: unit, name: `Unit ${unit}` })),
    skills: skills.map(({ skill, unit }, at) => ({ id: skill, unit, name: `Skill ${at + 1}` })),
    components: skills.flatMap(({ materials }) =>
      materials.map(({ component, skill, kind, texts, meanings }) => ({
        id: component,
        skill,
        kind,
        text: texts[0]!,
        meaning: meanings[0]!,
      })),
    ),
    challenges: [...skills.flatMap(({ about }) => about), ...skills.flatMap(({ among }) => among)],
  };
}

interface Skill {
  readonly skill: SkillId;
  readonly unit: UnitId;
  readonly materials: readonly Material[];
  readonly about: readonly ChallengeContent[];
  readonly among: readonly ChallengeContent[];
  readonly challenges: number;
}

const skillsInUnit = 5;

function skillAt(number: number): Skill {
  const unit = asId<UnitId>(`unit-${Math.floor(number / skillsInUnit) + 1}`);
  const skill = asId<SkillId>(`${unit}/skill-${number + 1}`);
  const materials = materialsOfSkill(skill, number);
  const made = materials.flatMap((material) => challengeTypes.flatMap((type) => type.makeAbout?.(material) ?? []));
  const about = materials.flatMap(({ component }) =>
    made
      .filter((challenge) => challenge.about === component)
      .sort(easiestFirst)
      .map((challenge) => contentOf(challenge, component, skill)),
  );
  const words = materials.filter(({ kind }) => kind === 'word');
  const among = challengeTypes
    .flatMap((type) => type.makeAmong?.(words) ?? [])
    .map((challenge) => contentOf(challenge, skill, skill));
  return { skill, unit, materials, about, among, challenges: about.length + among.length };
}

const easiestFirst = (one: MadeChallenge, other: MadeChallenge): number =>
  steps.indexOf(one.form.step) - steps.indexOf(other.form.step) || forms.indexOf(one.form) - forms.indexOf(other.form);

const contentOf = (
  { form, variant, ...made }: MadeChallenge,
  owner: ComponentId | SkillId,
  skill: SkillId,
): ChallengeContent => ({
  ...made,
  // One where real courses have 0.7 of them: a course by rule has far more words that look alike.
  ...(form.way === 'type' ? { confusable: [made.accepted[0]!.slice(0, 5)] } : {}),
  id: asId([owner, form.name, ...(variant === undefined ? [] : [variant])].join('#')),
  form: form.name,
  skill,
});
