import { compileCourse, readCourseSource, type CourseSource } from '@session-generator/course-compiler';
import { openRevision, writeRevision } from '@session-generator/course-store';
import type { Course } from '@session-generator/domain';

import { otherSources, shippedSources } from './courses.js';

/** The same course, each of whose skill files has another name, which it says by `Formerly`. */
const renamed = (source: CourseSource): CourseSource => ({
  ...source,
  units: source.units.map((unit) => ({
    ...unit,
    skills: unit.skills.map((skill) => ({
      ...skill,
      id: `${skill.id}-2`,
      formerly: [{ text: skill.id, place: skill.place }],
    })),
  })),
});

const opened = (source: CourseSource): Course => openRevision(writeRevision(compileCourse(source).content));

describe('a course whose skills were all renamed', () => {
  test.each(Object.entries({ 'Spanish that we ship': () => shippedSources, ...otherSources }))(
    'is found by every id that it had: %s',
    async (_, folder) => {
      const { source } = await readCourseSource(folder());
      const [before, after] = [opened(source!), opened(renamed(source!))];
      const rows = Array.from({ length: before.components.count }, (_, row) => row);
      expect(rows.map((row) => after.rowOf(before.componentId(row)))).toEqual(rows);
      const about = Array.from({ length: before.challenges.count }, (_, row) => row).filter(
        (row) => before.challenges.about[row]! >= 0,
      );
      const lost = about.filter((row) => after.challengeRowOf(before.challengeId(row)) === undefined);
      expect(lost.map((row) => before.challengeId(row))).toEqual([]);
      // What is about no component is named by its skill, and is no part of any history.
      expect(about.length).toBeGreaterThan(0.8 * before.challenges.count);
    },
  );
});
