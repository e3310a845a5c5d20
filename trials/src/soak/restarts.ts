import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { FaultName } from './faults.js';
import type { Service } from './service.js';
import type { Stage } from './stage.js';
import { Tally } from './tally.js';

/** What became of a service that was started or stopped in some trouble. */
export interface Trial {
  readonly name: string;
  /** What is worth knowing of it, such as how long something took. */
  readonly remark: string;
  readonly tally: Tally;
  readonly faults: readonly string[];
}

/** A restart while S3 is away: ready from the local copy. */
export async function restart(stage: Stage, copy: string, fault: FaultName, milliseconds: number): Promise<Trial> {
  await stage.fail(fault);
  const service = await stage.serve(copy);
  const readyAfter = await service.ready();
  const tally = await loaded(stage, service, milliseconds);
  await stage.fail();
  return {
    name: `restart, S3 ${fault}`,
    remark: `ready after ${seconds(readyAfter)}`,
    tally,
    faults: [...tally.faults, ...(await service.stop())],
  };
}

/** A first start while S3 is away: up and not ready, and it says so, until S3 is back. */
export async function firstStart(stage: Stage, fault: FaultName, milliseconds: number): Promise<Trial> {
  await stage.fail(fault);
  const service = await stage.serve(stage.freshCopy());
  const faults = await faultsOfWaiting(stage, service);
  await stage.fail();
  const recoveredAfter = await service.ready();
  const tally = await loaded(stage, service, milliseconds);
  return {
    name: `first start, S3 ${fault}`,
    remark: `ready ${seconds(recoveredAfter)} after S3 was well`,
    tally,
    faults: [...faults, ...tally.faults, ...(await service.stop())],
  };
}

/**
 * A restart while S3 is away, from a copy in which one byte of each course is another: not ready rather than wrong. Once S3
 * is back the copy is mended, so that the next restart finds a good one.
 */
export async function restartFromSpoiltCopy(stage: Stage, copy: string, milliseconds: number): Promise<Trial> {
  const spoilt = stage.freshCopy();
  await cp(copy, spoilt, { recursive: true });
  await spoil(spoilt);
  await stage.fail('refused');
  const service = await stage.serve(spoilt);
  const faults = await faultsOfWaiting(stage, service);
  await stage.fail();
  const recoveredAfter = await service.ready();
  const tally = await loaded(stage, service, milliseconds);
  const stopping = await service.stop();
  await stage.fail('refused');
  const next = await stage.serve(spoilt);
  const mended = await next.ready(20_000).then(
    () => [],
    () => ['the copy was not mended'],
  );
  await stage.fail();
  return {
    name: 'restart, S3 refused, copy spoilt',
    remark: `ready ${seconds(recoveredAfter)} after S3 was well`,
    tally,
    faults: [...faults, ...tally.faults, ...stopping, ...mended, ...(await next.stop())],
  };
}

/** The end of a service that has waited for S3 in vain. */
export async function stopUnready(stage: Stage, fault: FaultName, milliseconds: number): Promise<Trial> {
  await stage.fail(fault);
  const service = await stage.serve(stage.freshCopy());
  await setTimeout(milliseconds);
  const began = performance.now();
  const faults = await service.stop();
  const took = performance.now() - began;
  await stage.fail();
  return { name: `SIGTERM before ready, S3 ${fault}`, remark: endedAfter(took), tally: new Tally(stage.judge), faults };
}

/** The end of a service that is under load, from a load balancer that heeds whether it is ready. */
export async function stop(
  stage: Stage,
  copy: string,
  fault: FaultName | undefined,
  milliseconds: number,
): Promise<Trial> {
  const service = await stage.serve(copy);
  await service.ready();
  const tally = new Tally(stage.judge);
  await stage.load(service, true);
  await stage.fail(fault);
  await stage.watch(tally, milliseconds);
  const began = performance.now();
  const stopping = await service.stop();
  const took = performance.now() - began;
  await stage.endLoad(tally);
  await stage.fail();
  return {
    name: `SIGTERM under load${fault ? `, S3 ${fault}` : ''}`,
    remark: endedAfter(took),
    tally,
    faults: [...tally.faults, ...stopping],
  };
}

async function loaded(stage: Stage, service: Service, milliseconds: number): Promise<Tally> {
  const tally = new Tally(stage.judge);
  await stage.load(service);
  await stage.watch(tally, milliseconds);
  await stage.endLoad(tally);
  return tally;
}

/** Alive and not ready for as long as it has nothing to serve, and it says so in its log and to whoever asks. */
async function faultsOfWaiting(stage: Stage, service: Service): Promise<readonly string[]> {
  const says = () => service.troubles.some(({ msg }) => msg.startsWith('No course could be opened yet'));
  const silent = await service.until(says, 20_000, 'says that it has no course').then(
    () => [],
    (cause: unknown) => [String(cause)],
  );
  const [alive, ready] = [await service.status('/healthz'), await service.status('/readyz')];
  const { status, comeAgain } = await service.post(stage.body);
  return [
    ...silent,
    ...(alive === 200 ? [] : [`/healthz says ${alive}`]),
    ...(ready === 503 ? [] : [`/readyz says ${ready}`]),
    ...(status === 503 && comeAgain ? [] : [`a session is answered ${status}`]),
  ];
}

/** One byte of one table of each course. */
async function spoil(copy: string): Promise<void> {
  const entries = await readdir(copy, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries) {
    if (name !== 'texts.arrow') continue;
    const path = join(parentPath, name);
    const bytes = await readFile(path);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(path, bytes);
  }
}

const endedAfter = (took: number): string => `ended after ${seconds(took)}`;

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
