import type { CourseContent } from '@session-generator/domain';

/**
 * The same course with a number in what it shows: in the names of its units and skills, in every meaning and in every
 * prompt that is read. So every session of one differs from those of all others, and ids stay.
 */
export function variant(content: CourseContent, number: number): CourseContent {
  const marked = (text: string): string => `${text} ·${number}`;
  return {
    ...content,
    units: content.units.map((unit) => ({ ...unit, name: marked(unit.name) })),
    skills: content.skills.map((skill) => ({ ...skill, name: marked(skill.name) })),
    components: content.components.map((component) => ({ ...component, meaning: marked(component.meaning) })),
    challenges: content.challenges.map(({ prompt, ...challenge }) => ({
      ...challenge,
      prompt: prompt.text === undefined ? prompt : { ...prompt, text: marked(prompt.text) },
    })),
  };
}
