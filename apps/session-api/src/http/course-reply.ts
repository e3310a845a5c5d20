import type { Course, CourseSummary, RowRange } from '@session-generator/domain';

/** A course in a list: languages as BCP 47 tags, with names to show. */
export const summaryReply = ({ id, from, learning, revision }: CourseSummary) => ({
  id,
  from: from.tag,
  learning: learning.tag,
  fromName: from.name,
  learningName: learning.name,
  revision,
});

/** What a course holds, in the order in which it is taught: units, their skills, and how much each teaches. */
export const courseReply = (course: Course) => ({
  ...summaryReply(course),
  units: course.units.map(({ id, name, skills }) => ({
    id,
    name,
    skills: course.skills.slice(skills.start, skills.end).map((skill) => ({
      id: skill.id,
      name: skill.name,
      ...(skill.emoji === undefined ? {} : { emoji: skill.emoji }),
      words: countOf(skill.words),
      phrases: countOf(skill.phrases),
      ...(skill.prerequisites === undefined
        ? {}
        : { prerequisites: skill.prerequisites.map((row) => course.skills[row]!.id) }),
    })),
  })),
});

const countOf = ({ start, end }: RowRange): number => end - start;
