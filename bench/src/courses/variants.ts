import { writeRevision, type RevisionFiles } from '@session-generator/course-store';
import type { CourseContent } from '@session-generator/domain';

/** So many revisions of a course, which hardly differ: each has other names of its units. */
export const variantsOf = (content: CourseContent, count: number): readonly RevisionFiles[] =>
  Array.from({ length: count }, (_, n) =>
    writeRevision({ ...content, units: content.units.map((unit) => ({ ...unit, name: `${unit.name} (${n})` })) }),
  );

export const bytesOf = ({ files }: RevisionFiles): number =>
  [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
