import type { Relaxable } from '../../session/session.js';
import { cap } from './cap.js';
import { gap } from './gap.js';
import type { Law } from './law.js';
import { oneNew } from './one-new.js';
import { once } from './once.js';
import { ramp } from './ramp.js';
import { runs } from './runs.js';

/** The laws of order, in the order in which they are relaxed. */
export const laws: readonly Law[] = [cap, gap, once, runs, ramp, oneNew];

/** Whether a law of order stands behind an invariant: a filter of that name only spares the search what it forbids. */
export const isLaw = (invariant: Relaxable): boolean => laws.some(({ name }) => name === invariant);
