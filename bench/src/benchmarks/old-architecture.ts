import { writeRevision } from '@session-generator/course-store';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { interleave } from '../measure/interleave.js';
import type { Report, Row } from '../measure/report.js';
import { ratios, spreadOf } from '../measure/spread.js';
import { millisecondsUntil } from '../measure/time.js';
import { serveBucket, type Bucket } from '../processes/bucket.js';
import { serveSessions } from '../processes/serve-sessions.js';
import { onWorkbench, type Workbench } from '../processes/workbench.js';

const rounds = 7;
const requestsARound = { ours: 60, theirs: 6 };

/**
 * A session from a warm process, against fetching and parsing the course and the user's data in every request
 *
 * Both answer over HTTP, one request at a time. Like the engine's ancestor: no state between requests, and both kinds of
 * data fetched for each. Unlike it: our language and our selection, from a course that is made ready for nothing, and an
 * S3 server of the same machine, which is faster than any that the ancestor can have had.
 */
export const oldArchitecture = (): Promise<Report> =>
  onWorkbench(async (workbench) => {
    const bucket = await serveBucket(workbench);
    return {
      title: 'A session as the old architecture made it (budget 6)',
      setting: `500 components, 15 challenges; p50 of ${requestsARound.ours} requests of ours and ${requestsARound.theirs} of theirs a round, ${rounds} rounds, interleaved`,
      rows: [
        ...(await compare(workbench, bucket, 60_000, { atMost: 1 / 100 })),
        ...(await compare(workbench, bucket, 10_000)),
      ],
    };
  });

async function compare(
  workbench: Workbench,
  bucket: Bucket,
  challenges: number,
  budget?: { readonly atMost: number },
): Promise<readonly Row[]> {
  const name = `course-of-${challenges}`;
  const content = syntheticCourse({ challenges });
  const learner = JSON.stringify(bodyFor(content, 500, 'lesson'));
  const course = JSON.stringify(content);
  await bucket.publisher(name).publish(writeRevision(content));
  for (const [file, text] of Object.entries({ course, learner }))
    await bucket.put(`${name}-as-json/${file}.json`, text);

  const ours = await serveSessions(workbench, bucket.environment(name));
  const theirs = await workbench.serve('ancestor-server.js', { PLACE: bucket.urlOf(`${name}-as-json`) });
  const p50 = (server: keyof typeof requestsARound, url: string, body: string) => async () => {
    const times: number[] = [];
    for (let n = 0; n < requestsARound[server]; n++) times.push(await millisecondsUntil(() => sessionFrom(url, body)));
    return spreadOf(times).median;
  };
  const cases = { ours: p50('ours', ours.url, learner), theirs: p50('theirs', theirs.url, '') };
  // Until the code of both is compiled.
  for (let n = 0; n < 20; n++) await cases.ours();
  await cases.theirs();
  const times = await interleave(rounds, cases);
  const size = `${challenges.toLocaleString('en-GB')} challenges`;
  return [
    { name: `${size}: ratio`, figures: ratios(times.ours, times.theirs), unit: '', ...(budget ? { budget } : {}) },
    { name: `${size}: ours`, figures: times.ours, unit: 'ms' },
    { name: `${size}: theirs, JSON of ${(course.length / 1e6).toFixed(1)} MB`, figures: times.theirs, unit: 'ms' },
  ];
}

async function sessionFrom(url: string, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body });
  const session = (await reply.json()) as { readonly challenges?: readonly unknown[] };
  if (session.challenges?.length !== 15) throw new Error(`${url} gave no session of 15`);
}
