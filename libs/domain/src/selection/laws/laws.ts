import { cap } from './cap.js';
import { coverage } from './coverage.js';
import { gap } from './gap.js';
import type { Law } from './law.js';
import { length } from './length.js';
import { once } from './once.js';
import { oneNew } from './one-new.js';
import { ramp } from './ramp.js';
import { runs } from './runs.js';

/** The laws of an ordinary session with their numbers, in the order in which they are relaxed. */
export const all: readonly Law[] = [
  cap(2, 5),
  coverage({ 'new-word': 2, 'new-phrase': 1, weak: 1 }),
  length(2, 3),
  gap(2),
  once(2, 4),
  runs(2),
  ramp,
  oneNew(1),
];
