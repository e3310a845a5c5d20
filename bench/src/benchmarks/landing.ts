import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { variantsOf } from '../courses/variants.js';
import { interleave } from '../measure/interleave.js';
import type { Latencies } from '../measure/latencies.js';
import type { Report, Row } from '../measure/report.js';
import { ratios } from '../measure/spread.js';
import { serveBucket } from '../processes/bucket.js';
import { coresOfOthers } from '../processes/cpu-time.js';
import { landings, type Reader } from '../processes/landings.js';
import { load } from '../processes/load.js';
import { serveSessions } from '../processes/serve-sessions.js';
import { steadyLoad, type SteadyLoad } from '../processes/steady-load.js';
import { onWorkbench, type Server } from '../processes/workbench.js';

const rounds = 9;
const seconds = 10;
/** Of what the service answers at its best. */
const share = 0.4;

/**
 * p99 of `POST /v1/sessions` while a new revision of the course lands every second, against p99 without
 *
 * The service reads from an S3 server over HTTP, and keeps its copy on the disk. On a machine of few cores a landing also
 * costs what publishing, sending and fetching take from everybody. So a third phase has the same land in a second service,
 * which nobody asks for sessions: the rest is what it costs inside a service.
 */
export const landing = (): Promise<Report> =>
  onWorkbench(async (workbench) => {
    const content = syntheticCourse({ challenges: 60_000 });
    const revisions = variantsOf(content, 6);
    const body = join(workbench.folder, 'body.json');
    await writeFile(body, JSON.stringify(bodyFor(content, 500, 'lesson')));

    const bucket = await serveBucket(workbench);
    const serve = async (name: string): Promise<Server & Reader> => {
      const publisher = bucket.publisher(name);
      for (const revision of revisions) await publisher.publish(revision);
      const copy = join(workbench.folder, `copy-of-${name}`);
      const env = { ...bucket.environment(name), REVISIONS_COPY: copy, REFRESH_SECONDS: '1' };
      return { ...(await serveSessions(workbench, env)), publisher };
    };
    const [asked, idle] = [await serve('asked'), await serve('idle')];
    await load(asked.url, body, 10);
    const most = await load(asked.url, body, 5);
    const rate = Math.round((share * most.requests) / most.seconds);

    const post = () => steadyLoad(asked.url, [body], { rate, seconds });
    const phase = (land: Landing) => async (): Promise<Phase> => {
      const [[load, taken], others] = await coresOfOthers([bucket.server, asked, idle], () => land(post));
      return { ...load.latencies, late: load.late.p99, taken, others };
    };
    const phases = await interleave(rounds, {
      without: phase(async (work) => [await work(), 1]),
      here: phase((work) => landings(asked, revisions, work)),
      elsewhere: phase((work) => landings(idle, revisions, work)),
    });
    const p99 = (name: keyof typeof phases) => phases[name].map(({ p99 }) => p99);
    return {
      title: 'Answering while revisions land (budget 2)',
      setting: `60,000 challenges, ${rate} requests/s (${100 * share} % of the most); ${rounds} rounds of ${seconds} s each, interleaved`,
      rows: [
        { name: 'p99, ratio', figures: ratios(p99('here'), p99('without')), unit: '', budget: { atMost: 1.2 } },
        { name: '  to landings in an idle service', figures: ratios(p99('here'), p99('elsewhere')), unit: '' },
        { name: '  of those to none', figures: ratios(p99('elsewhere'), p99('without')), unit: '' },
        ...rowsOf('landing', phases.here),
        ...rowsOf('without', phases.without),
        ...rowsOf('landing in an idle service', phases.elsewhere),
        { name: 'revisions taken, of those published', figures: phases.here.map(({ taken }) => taken), unit: '' },
      ],
    };
  });

type Landing = (work: () => Promise<SteadyLoad>) => Promise<readonly [SteadyLoad, number]>;

interface Phase extends Latencies {
  /** p99 of what requests were sent too late, in milliseconds. */
  readonly late: number;
  readonly others: number;
  readonly taken: number;
}

const rowsOf = (name: string, phases: readonly Phase[]): readonly Row[] => [
  { name: `${name}: p50`, figures: phases.map(({ p50 }) => p50), unit: 'ms' },
  { name: `${name}: p99`, figures: phases.map(({ p99 }) => p99), unit: 'ms' },
  { name: `${name}: p99.9`, figures: phases.map(({ p999 }) => p999), unit: 'ms' },
  { name: `${name}: the longest`, figures: phases.map(({ max }) => max), unit: 'ms' },
  { name: `${name}: p99 of how late the load was`, figures: phases.map(({ late }) => late), unit: 'ms' },
  { name: `${name}: cores that others kept busy`, figures: phases.map(({ others }) => others), unit: '' },
];
