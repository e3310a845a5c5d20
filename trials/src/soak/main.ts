import { parseArgs } from 'node:util';

import { phases, secondsOfAll } from './phases.js';
import { phasesTable, trialsTable } from './report.js';
import { firstStart, restart, restartFromSpoiltCopy, stop, stopUnready } from './restarts.js';
import { runPhases } from './run-phases.js';
import { Stage } from './stage.js';
import { supplyOf } from './supply.js';

/**
 * Soaks the service: a steady load while S3 fails in every way that it can, then starts and stops in the same trouble
 *
 * Ends with 1 where a request failed, or anything was served that was not published whole. `--seconds N` stretches or
 * shrinks the phases.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: String(secondsOfAll) } } });
const scale = Number(values.seconds) / secondsOfAll;
if (!(scale > 0)) throw new Error(`--seconds is "${values.seconds}": give a number above 0`);

const published = phases.map(({ publishes, seconds }) => {
  if (publishes === 'nothing') return 0;
  return publishes === 'a revision every second' ? Math.ceil(seconds * scale) + 1 : 1;
});
console.log('Making courses …');
const supply = await supplyOf(published.reduce((sum, each) => sum + each, 1));

const faults = await Stage.for(supply, async (stage) => {
  await stage.publish();
  const copy = stage.freshCopy();
  const soaked = await runPhases(stage, copy, scale);
  console.log(`${phasesTable(soaked.seen)}\n`);
  console.log(
    `Resident memory: ${soaked.residentBefore} MB when it was ready, ${soaked.residentAfter} MB at the end\n`,
  );
  const short = Math.max(1_500, 3_000 * scale);
  const trials = [
    await stop(stage, copy, undefined, short),
    await stop(stage, copy, 'hanging', short),
    await stopUnready(stage, 'hanging', short),
    await restart(stage, copy, 'refused', short),
    await restart(stage, copy, 'hanging', short),
    await restartFromSpoiltCopy(stage, copy, short),
    await firstStart(stage, 'refused', short),
    await firstStart(stage, 'hanging', short),
  ];
  console.log(`${trialsTable(trials)}\n`);
  return [...soaked.seen, { name: 'the end', ...soaked }, ...trials].flatMap(({ name, faults }) =>
    faults.map((fault) => `${name}: ${fault}`),
  );
});
for (const fault of faults.slice(0, 50)) console.error(fault.slice(0, 500));
console.log(faults.length === 0 ? 'Nothing failed, and nothing was wrong' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
