import { cpus } from 'node:os';

import { benchmarks } from './benchmarks.js';
import { printedBy } from './processes/child.js';

/** Runs the benchmarks that are named, or all; each in a process of its own, so that none inherits another's heap. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));

if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}: name some of ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log('Medians, and the quarters around them. Ratios first: times are of this machine at this hour.\n');
  for (const name of asked.length > 0 ? asked : Object.keys(benchmarks)) {
    try {
      console.log(await printedBy('run-one.js', { args: [name] }));
    } catch (cause) {
      console.error(`${name} could not be measured.`, cause);
      process.exitCode = 1;
    }
  }
}
