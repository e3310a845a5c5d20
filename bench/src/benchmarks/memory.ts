import { FolderCoursePublisher, writeRevision } from '@session-generator/course-store';
import { asId, type CourseContent } from '@session-generator/domain';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { printedBy } from '../processes/child.js';
import { interleave } from '../measure/interleave.js';
import type { Report } from '../measure/report.js';
import { slopeOf } from '../measure/spread.js';

const rounds = 3;
const courses = 8;

/**
 * Resident memory of one more course in steady state, against the size of its revision files
 *
 * A process of its own opens one course after another as the service does, makes sessions of each, clears its heap and
 * looks at what it holds resident. What a course costs is how much that grows with each: a slope, so that the process
 * itself and its code do not count.
 */
export async function memory(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const { bytes, body } = await publishCourses(folder);
    const grow = (as: string) => async () => {
      const resident = JSON.parse(await printedBy('memory-child.js', [as, folder, body], ['--expose-gc'])) as number[];
      return slopeOf(resident.map((size, at) => [at, size])) / bytes;
    };
    const growth = await interleave(rounds, { revision: grow('revision'), json: grow('json') });
    const megabytes = (ratio: number) => (ratio * bytes) / 1e6;
    return {
      title: 'Resident memory of a course (budget 4)',
      setting: `60,000 challenges, files of ${(bytes / 1e6).toFixed(1)} MB; slope over ${courses} courses, ${rounds} processes each`,
      rows: [
        { name: 'ratio', figures: growth.revision, unit: '', budget: { atMost: 1.3 } },
        { name: 'a course opened from its revision', figures: growth.revision.map(megabytes), unit: 'MB' },
        { name: 'the same content by JSON.parse', figures: growth.json.map(megabytes), unit: 'MB' },
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function publishCourses(folder: string): Promise<{ readonly bytes: number; readonly body: string }> {
  const content = syntheticCourse({ challenges: 60_000 });
  let bytes = 0;
  for (let n = 0; n < courses; n++) {
    const revision = writeRevision({ ...content, id: asId<CourseContent['id']>(`x${n}-from-yy`) });
    bytes = [...revision.files.values()].reduce((sum, file) => sum + file.byteLength, 0);
    await new FolderCoursePublisher(folder).publish(revision);
  }
  const body = join(folder, 'body');
  await writeFile(body, JSON.stringify(bodyFor(content, 500, 'lesson')));
  await writeFile(join(folder, 'content'), JSON.stringify(content));
  return { bytes, body };
}
