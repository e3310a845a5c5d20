import { dropAvoided } from '../selection/filters/drop-avoided.js';
import { dropRecent } from '../selection/filters/drop-recent.js';
import type { Filter } from '../selection/filters/filter.js';
import { keepAble } from '../selection/filters/keep-able.js';
import { keepReady } from '../selection/filters/keep-ready.js';
import { keepRenderable } from '../selection/filters/keep-renderable.js';
import { keepWithinReach } from '../selection/filters/keep-within-reach.js';
import type { Band, Weights } from '../selection/session-plan.js';

/** The parts that ordinary plans share. */

/** What may appear. Those that are never relaxed run first, then the cheapest. */
export const filters: readonly Filter[] = [
  keepRenderable,
  keepAble,
  dropAvoided,
  keepReady,
  dropRecent,
  keepWithinReach,
];

export const band: Band = { aim: 0.8, spread: 0.25, floor: 0.03 };

export const weights: Weights = { matching: 0.4, filler: 0.5, least: 0.05, recent: 0.5 };
