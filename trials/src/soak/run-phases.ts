import { setTimeout } from 'node:timers/promises';

import { phases, type Phase } from './phases.js';
import type { Service } from './service.js';
import type { Stage } from './stage.js';
import { Tally } from './tally.js';

/** What was seen of a service during a phase. */
export interface Seen {
  readonly name: string;
  readonly tally: Tally;
  /** For how many milliseconds the course data had been out of date at its end. */
  readonly behind: number;
  /** How many milliseconds after S3 was well the service served what is new, where something is. */
  readonly caughtUpAfter: number | undefined;
  readonly callsOfS3: number;
  /** Log lines of a level from warn. */
  readonly troubles: number;
  readonly faults: readonly string[];
}

export interface Soaked {
  readonly seen: readonly Seen[];
  /** Megabytes that the service held resident when it was ready, and at the end. */
  readonly residentBefore: number;
  readonly residentAfter: number;
  /** What was wrong with its end. */
  readonly faults: readonly string[];
}

/** Takes a service that is under load through every phase. */
export async function runPhases(stage: Stage, copy: string, scale: number): Promise<Soaked> {
  const service = await stage.serve(copy);
  await service.ready();
  const residentBefore = await service.residentMegabytes();
  await stage.load(service);
  const seen: Seen[] = [];
  for (const phase of phases) {
    seen.push(await run(phase, stage, service, Math.max(shortestPhase, phase.seconds * 1_000 * scale)));
  }
  const last = new Tally(stage.judge);
  await stage.endLoad(last);
  const residentAfter = await service.residentMegabytes();
  return { seen, residentBefore, residentAfter, faults: [...last.faults, ...(await service.stop())] };
}

async function run(phase: Phase, stage: Stage, service: Service, milliseconds: number): Promise<Seen> {
  const tally = new Tally(stage.judge);
  const troublesBefore = service.troubles.length;
  await stage.callsOfS3();
  await stage.fail(phase.fault);
  await Promise.all([publish(phase, stage, milliseconds), stage.watch(tally, milliseconds)]);
  const { behind } = stage.judge;
  await stage.fail();
  const began = performance.now();
  await stage.watch(tally, longestCatchingUp, () => stage.judge.behind === 0);
  const callsOfS3 = await stage.callsOfS3();
  return {
    name: phase.name,
    tally,
    behind,
    caughtUpAfter: phase.publishes === 'nothing' ? undefined : performance.now() - began,
    callsOfS3,
    troubles: service.troubles.length - troublesBefore,
    faults: [
      ...tally.faults,
      ...(service.hasEnded ? ['the service has ended'] : []),
      ...(stage.judge.behind > 0 ? ['the service has not taken what is new'] : []),
      ...(phase.withholds && behind === 0 ? ['what is new came through: the fault was none'] : []),
      ...(callsOfS3 === 0 && phase.fault !== 'refused' ? ['S3 was not asked'] : []),
    ],
  };
}

/** As long as from one look to the next, at least. */
const shortestPhase = 1_500;

/** S3 that hangs is waited for through three attempts. */
const longestCatchingUp = 30_000;

async function publish({ publishes }: Phase, stage: Stage, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  switch (publishes) {
    case 'nothing':
      return;
    case 'a revision':
    case 'a revision with checksums':
      return stage.publishStraight(publishes === 'a revision with checksums');
    case 'a revision every second':
      for (let next = performance.now(); next < end; next += 1_000) {
        await setTimeout(Math.max(0, next - performance.now()));
        await stage.publish();
      }
  }
}
