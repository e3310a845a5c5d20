import { FolderCoursePublisher, writeRevision } from '@session-generator/course-store';
import type { CourseContent } from '@session-generator/domain';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { interleave } from '../measure/interleave.js';
import type { Report, Row } from '../measure/report.js';
import { ratios } from '../measure/spread.js';
import { cpuTime } from '../processes/cpu-time.js';
import { load } from '../processes/load.js';
import { serveSessions } from '../processes/serve-sessions.js';
import { onWorkbench, type Server, type Workbench } from '../processes/workbench.js';

const rounds = 5;
const seconds = 4;

/**
 * Throughput of `POST /v1/sessions` against an Express handler that parses the same body and sends a constant of the
 * same size
 *
 * The learner sends 500 components in columns and asks for 15 challenges. The service, the handler and the load are
 * three processes; only one of the two servers is loaded at a time.
 */
export const throughput = (): Promise<Report> =>
  onWorkbench(async (workbench) => {
    const content = syntheticCourse({ challenges: 60_000 });
    await new FolderCoursePublisher(workbench.folder).publish(writeRevision(content));
    const service = await serveSessions(workbench, { REVISIONS: workbench.folder });
    const rows: Row[] = [];
    for (const kind of ['lesson', 'practice'] as const)
      rows.push(...(await compare(content, kind, workbench, service)));
    return {
      title: 'Throughput of POST /v1/sessions (budget 1)',
      setting: `500 components in columns, 15 challenges of a course of 60,000, 16 connections; ${rounds} rounds of ${seconds} s each, interleaved`,
      rows,
    };
  });

async function compare(
  content: CourseContent,
  kind: 'lesson' | 'practice',
  { folder, serve }: Workbench,
  service: Server,
): Promise<readonly Row[]> {
  const body = join(folder, `${kind}.json`);
  const text = JSON.stringify(bodyFor(content, 500, kind));
  await writeFile(body, text);
  const reply = join(folder, `${kind}-reply.json`);
  const answer = await replyTo(service, text);
  await writeFile(reply, answer);
  const handler = await serve('baseline-server.js', { REPLY: reply });

  const costs: Record<'ours' | 'theirs', Cost[]> = { ours: [], theirs: [] };
  const loaded =
    (name: 'ours' | 'theirs', { url, process }: Server) =>
    async () => {
      const before = await cpuTime(process);
      const { requests, seconds: took, p99 } = await load(url, body, seconds);
      costs[name].push({ p99, cpu: ((await cpuTime(process)) - before) / requests });
      return requests / took;
    };
  const cases = { ours: loaded('ours', service), theirs: loaded('theirs', handler) };
  // The service runs many times the code of the handler, and takes longer to be compiled.
  for (const { url } of [service, handler]) await load(url, body, 10);
  const rates = await interleave(rounds, cases);
  const cpu = (name: 'ours' | 'theirs') => costs[name].map((cost) => cost.cpu * 1e6);
  const size = `${(text.length / 1024).toFixed(0)} KiB in, ${(answer.length / 1024).toFixed(0)} KiB out`;
  return [
    { name: `${kind}: ratio`, figures: ratios(rates.ours, rates.theirs), unit: '', budget: { atLeast: 0.6 } },
    { name: `${kind}: the same by processor time`, figures: ratios(cpu('theirs'), cpu('ours')), unit: '' },
    { name: `${kind}: the service (${size})`, figures: rates.ours, unit: 'requests/s' },
    { name: `${kind}: the bare handler`, figures: rates.theirs, unit: 'requests/s' },
    { name: `${kind}: processor time of the service`, figures: cpu('ours'), unit: 'µs/request' },
    { name: `${kind}: processor time of the bare handler`, figures: cpu('theirs'), unit: 'µs/request' },
    { name: `${kind}: p99 of the service at full load`, figures: costs.ours.map(({ p99 }) => p99), unit: 'ms' },
    { name: `${kind}: p99 of the bare handler at full load`, figures: costs.theirs.map(({ p99 }) => p99), unit: 'ms' },
  ];
}

interface Cost {
  readonly p99: number;
  /** Seconds of processor for a request. */
  readonly cpu: number;
}

async function replyTo({ url }: Server, body: string): Promise<string> {
  const reply = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await reply.text();
  const session = JSON.parse(text) as { readonly challenges?: readonly unknown[] };
  if (session.challenges?.length !== 15) throw new Error(`The service gave no session of 15: ${text.slice(0, 500)}`);
  return text;
}
