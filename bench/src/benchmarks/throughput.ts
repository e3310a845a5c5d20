import { FolderCoursePublisher, writeRevision } from '@session-generator/course-store';
import type { CourseContent } from '@session-generator/domain';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bodyFor } from '../courses/learner.js';
import { syntheticCourse } from '../courses/synthetic-course.js';
import { interleave } from '../measure/interleave.js';
import type { Report, Row } from '../measure/report.js';
import { ratios } from '../measure/spread.js';
import { startServer, stopServer } from '../processes/child.js';
import { cpuTime } from '../processes/cpu-time.js';
import { freePort, load } from '../processes/load.js';

const rounds = 5;
const seconds = 4;

/**
 * Throughput of `POST /v1/sessions` against an Express handler that parses the same body and sends a constant of the
 * same size
 *
 * The learner sends 500 components in columns and asks for 15 challenges. The service, the handler and the load are
 * three processes; only one of the two servers is loaded at a time.
 */
export async function throughput(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const servers: ChildProcess[] = [];
  try {
    const content = syntheticCourse({ challenges: 60_000 });
    await new FolderCoursePublisher(folder).publish(writeRevision(content));
    const service = await freePort();
    const env = { PORT: String(service), HOST: '127.0.0.1', REVISIONS: folder, NODE_ENV: 'production' };
    servers.push(await startServer('service.js', env, `http://127.0.0.1:${service}/readyz`));
    const rows: Row[] = [];
    for (const kind of ['lesson', 'practice'] as const) {
      rows.push(...(await compare(content, kind, folder, service, servers)));
    }
    return {
      title: 'Throughput of POST /v1/sessions (budget 1)',
      setting: `500 components in columns, 15 challenges of a course of 60,000, 16 connections; ${rounds} rounds of ${seconds} s each, interleaved`,
      rows,
    };
  } finally {
    await Promise.all(servers.map(stopServer));
    await rm(folder, { recursive: true });
  }
}

async function compare(
  content: CourseContent,
  kind: 'lesson' | 'practice',
  folder: string,
  service: number,
  servers: ChildProcess[],
): Promise<readonly Row[]> {
  const body = join(folder, `${kind}.json`);
  const text = JSON.stringify(bodyFor(content, 500, kind));
  await writeFile(body, text);
  const reply = join(folder, `${kind}-reply.json`);
  const answer = await replyTo(service, text);
  await writeFile(reply, answer);
  const handler = await freePort();
  const env = { PORT: String(handler), REPLY: reply, NODE_ENV: 'production' };
  const bare = await startServer('baseline-server.js', env, `http://127.0.0.1:${handler}/readyz`);
  servers.push(bare);

  const costs: Record<'ours' | 'theirs', Cost[]> = { ours: [], theirs: [] };
  const loaded = (name: 'ours' | 'theirs', server: ChildProcess, port: number) => async () => {
    const before = await cpuTime(server.pid!);
    const { requests, seconds: took, p99 } = await load(port, body, seconds);
    costs[name].push({ p99, cpu: ((await cpuTime(server.pid!)) - before) / requests });
    return requests / took;
  };
  const cases = { ours: loaded('ours', servers[0]!, service), theirs: loaded('theirs', bare, handler) };
  // The service runs many times the code of the handler, and takes longer to be compiled.
  for (const port of [service, handler]) await load(port, body, 10);
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

async function replyTo(port: number, body: string): Promise<string> {
  const url = `http://127.0.0.1:${port}/v1/sessions`;
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await reply.text();
  const session = JSON.parse(text) as { readonly challenges?: readonly unknown[] };
  if (session.challenges?.length !== 15) throw new Error(`The service gave no session of 15: ${text.slice(0, 500)}`);
  return text;
}
