import { writeRevision } from '@session-generator/course-store';
import { asId, type CourseContent } from '@session-generator/domain';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { bytesOf } from '../courses/variants.js';
import { interleave } from '../measure/interleave.js';
import type { Report } from '../measure/report.js';
import { ratios } from '../measure/spread.js';
import { serveBucket, type Bucket } from '../processes/bucket.js';
import { load } from '../processes/load.js';
import { residentOf } from '../processes/resident-of.js';
import { serveSessions } from '../processes/serve-sessions.js';
import { steadyLoad } from '../processes/steady-load.js';
import { onWorkbench } from '../processes/workbench.js';

/** As many as the engine's ancestor had. */
const courses = Array.from({ length: 88 }, (_, n) => `x${n}-from-yy`);
const challenges = 20_000;
const rounds = 5;
const seconds = 10;
/** Of what the service answers at its best. */
const share = 0.4;
const starts = 3;

/**
 * 88 courses in one service, against one
 *
 * p99 of sessions of all courses by turns, against p99 of sessions of one of them, by the same service at the same rate.
 * Then what the courses take, and how soon they are there: from S3, with a copy of them on the disk, and from that alone.
 */
export const manyCourses = (): Promise<Report> =>
  onWorkbench(async (workbench) => {
    const bucket = await serveBucket(workbench);
    const { bytes, bodies } = await publishAll(bucket, workbench.folder);
    const copyIn = (name: string): string => join(workbench.folder, `copy-${name}`);
    const start = (prefix: 'one' | 'all', copy: string) =>
      serveSessions(workbench, { ...bucket.environment(prefix), REVISIONS_COPY: copy });

    const all = await start('all', copyIn('all'));
    const one = await start('one', copyIn('one'));
    for (const { url } of [all, one]) await load(url, bodies[0]!, 10);
    const most = await load(all.url, bodies[0]!, 5);
    const rate = Math.round((share * most.requests) / most.seconds);
    const p99 = (asked: readonly string[]) => async () =>
      (await steadyLoad(all.url, asked, { rate, seconds })).latencies.p99;
    const loaded = await interleave(rounds, { all: p99(bodies), one: p99(bodies.slice(0, 1)) });
    const resident = { all: await residentOf(all.process), one: await residentOf(one.process) };
    await untilCopied(copyIn('all'));
    await Promise.all([all.stop(), one.stop()]);

    const readyAfter = (prefix: 'one' | 'all', copy: string) => async () => {
      const began = performance.now();
      const server = await start(prefix, copy);
      const took = performance.now() - began;
      await server.stop();
      return took;
    };
    const anew = (prefix: 'one' | 'all') => async () => {
      await rm(copyIn('new'), { recursive: true, force: true });
      return readyAfter(prefix, copyIn('new'))();
    };
    const ready = await interleave(starts, {
      one: anew('one'),
      all: anew('all'),
      allWithCopy: readyAfter('all', copyIn('all')),
    });
    await bucket.server.stop();
    const readyAlone = await interleave(starts, { all: readyAfter('all', copyIn('all')) });

    const bytesOfOthers = (bytes * (courses.length - 1)) / courses.length;
    return {
      title: `One service with ${courses.length} courses`,
      setting: `${challenges.toLocaleString('en-GB')} challenges each; ${rate} requests/s (${100 * share} % of the most), ${rounds} rounds of ${seconds} s each, interleaved; ${starts} starts of each kind`,
      rows: [
        { name: 'p99 of sessions of all, against of one', figures: ratios(loaded.all, loaded.one), unit: '' },
        {
          name: 'resident memory of a course more, against its files',
          figures: [(resident.all - resident.one) / bytesOfOthers],
          unit: '',
        },
        { name: 'p99 of sessions of all by turns', figures: loaded.all, unit: 'ms' },
        { name: 'p99 of sessions of one', figures: loaded.one, unit: 'ms' },
        { name: 'files of all', figures: [bytes / 1e6], unit: 'MB' },
        { name: 'resident memory with all', figures: [resident.all / 1e6], unit: 'MB' },
        { name: 'resident memory with one', figures: [resident.one / 1e6], unit: 'MB' },
        { name: 'ready with all, from S3', figures: ready.all, unit: 'ms' },
        { name: 'ready with all, with a copy on the disk', figures: ready.allWithCopy, unit: 'ms' },
        { name: 'ready with all, with a copy and without S3', figures: readyAlone.all, unit: 'ms' },
        { name: 'ready with one, from S3', figures: ready.one, unit: 'ms' },
      ],
    };
  });

/** The courses differ in their ids. All lie below one prefix, and the first also below one of its own. */
async function publishAll({ publisher }: Bucket, folder: string): Promise<Published> {
  const content = syntheticCourse({ challenges });
  const [all, one] = [publisher('all'), publisher('one')];
  const bodies: string[] = [];
  let bytes = 0;
  for (const course of courses) {
    const revision = writeRevision({ ...content, id: asId<CourseContent['id']>(course) });
    await all.publish(revision);
    if (bodies.length === 0) await one.publish(revision);
    bytes += bytesOf(revision);
    const body = join(folder, `${course}.json`);
    await writeFile(body, JSON.stringify({ ...bodyFor(content, 500, 'lesson'), course }));
    bodies.push(body);
  }
  return { bytes, bodies };
}

interface Published {
  readonly bytes: number;
  /** Files, each of which asks for a session of another course. */
  readonly bodies: readonly string[];
}

/** The pointer of a course is copied last. */
async function untilCopied(folder: string): Promise<void> {
  while (!courses.every((course) => existsSync(join(folder, course, 'live.json')))) await wait(100);
}
