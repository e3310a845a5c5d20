import { courseSize } from './benchmarks/course-size.js';
import { grading } from './benchmarks/grading.js';
import { landing } from './benchmarks/landing.js';
import { manyCourses } from './benchmarks/many-courses.js';
import { memory } from './benchmarks/memory.js';
import { oldArchitecture } from './benchmarks/old-architecture.js';
import { opening } from './benchmarks/opening.js';
import { stages } from './benchmarks/stages.js';
import { throughput } from './benchmarks/throughput.js';
import type { Report } from './measure/report.js';

/** Every benchmark by its name, those of the budgets first. */
export const benchmarks: Readonly<Record<string, () => Promise<Report>>> = {
  throughput,
  landing,
  'course-size': courseSize,
  memory,
  'many-courses': manyCourses,
  opening,
  'old-architecture': oldArchitecture,
  stages,
  grading,
};
