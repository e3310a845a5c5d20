import { benchmarks } from '../benchmarks.js';
import { print } from '../measure/report.js';

/** Runs the one benchmark that is named, and prints its report. */
console.log(print(await benchmarks[process.argv[2]!]!()));
