import { FolderCoursePublisher, writeRevision } from '@session-generator/course-store';
import { asId, type CourseContent } from '@session-generator/domain';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { bytesOf, variantsOf } from '../courses/variants.js';
import { interleave } from '../measure/interleave.js';
import type { Report } from '../measure/report.js';
import { slopeOf } from '../measure/spread.js';
import { printedBy, type Starting } from '../processes/child.js';
import { onWorkbench } from '../processes/workbench.js';

const rounds = 3;
const courses = 8;
const refreshes = 20;

/**
 * Resident memory of one more course in steady state, against the size of its revision files
 *
 * A process of its own opens one course after another as the service does, makes sessions of each, clears its heap and
 * looks at what it holds resident. What a course costs is how much that grows with each: a slope, so that the process
 * itself and its code do not count. Another process has one course refreshed again and again, and should not grow.
 */
export const memory = (): Promise<Report> =>
  onWorkbench(async ({ folder }) => {
    const content = syntheticCourse({ challenges: 60_000 });
    const [many, changing] = [join(folder, 'many'), join(folder, 'changing')];
    const [body, json] = [join(folder, 'body'), join(folder, 'json')];
    const bytes = await publishMany(content, many);
    for (const revision of variantsOf(content, 2)) await new FolderCoursePublisher(changing).publish(revision);
    await writeFile(body, JSON.stringify(bodyFor(content, 500, 'lesson')));
    await writeFile(json, JSON.stringify(content));
    const grow = (as: string) => async () => {
      const resident = await sizesBy('memory-child.js', { args: [as, many, body, json] });
      return slopeOf(resident.map((size, at) => [at, size])) / bytes;
    };
    const refresh = (env: NodeJS.ProcessEnv) => async () => {
      const resident = await sizesBy('refreshes-child.js', { args: [changing, body, String(refreshes)], env });
      return resident.at(-1)! / resident[0]!;
    };
    const growth = await interleave(rounds, {
      revision: grow('revision'),
      json: grow('json'),
      refreshed: refresh({}),
      refreshedAndGivenBack: refresh({ MALLOC_MMAP_THRESHOLD_: '1000000' }),
    });
    const megabytes = (ratio: number) => (ratio * bytes) / 1e6;
    return {
      title: 'Resident memory of a course (budget 4)',
      setting: `60,000 challenges, files of ${(bytes / 1e6).toFixed(1)} MB; slope over ${courses} courses, ${rounds} processes each`,
      rows: [
        { name: 'ratio', figures: growth.revision, unit: '', budget: { atMost: 1.3 } },
        { name: 'a course opened from its revision', figures: growth.revision.map(megabytes), unit: 'MB' },
        { name: 'the same content by JSON.parse', figures: growth.json.map(megabytes), unit: 'MB' },
        { name: `after ${refreshes} refreshes, against before`, figures: growth.refreshed, unit: '' },
        { name: '  with MALLOC_MMAP_THRESHOLD_=1000000', figures: growth.refreshedAndGivenBack, unit: '' },
      ],
    };
  });

const sizesBy = async (script: string, starting: Starting): Promise<readonly number[]> =>
  JSON.parse(await printedBy(script, starting));

/** Courses that differ in their ids, and how many bytes each of them has. */
async function publishMany(content: CourseContent, folder: string): Promise<number> {
  let bytes = 0;
  for (let n = 0; n < courses; n++) {
    const revision = writeRevision({ ...content, id: asId<CourseContent['id']>(`x${n}-from-yy`) });
    bytes = bytesOf(revision);
    await new FolderCoursePublisher(folder).publish(revision);
  }
  return bytes;
}
