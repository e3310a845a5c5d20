import { courseSize } from './benchmarks/course-size.js';
import { grading } from './benchmarks/grading.js';
import { memory } from './benchmarks/memory.js';
import { opening } from './benchmarks/opening.js';
import { stages } from './benchmarks/stages.js';
import { throughput } from './benchmarks/throughput.js';
import type { Report } from './measure/report.js';

/** Every benchmark by its name, those of the budgets first. */
export const benchmarks: Readonly<Record<string, () => Promise<Report>>> = {
  throughput,
  'course-size': courseSize,
  memory,
  opening,
  stages,
  grading,
};
