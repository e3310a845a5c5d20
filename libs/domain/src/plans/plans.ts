import type { SessionKind } from '../request/session-request.js';
import type { Arranger } from '../selection/arrangers/arranger.js';
import { closeStrong } from '../selection/arrangers/close-strong.js';
import { openEasy } from '../selection/arrangers/open-easy.js';
import { recogniseBeforeProduce } from '../selection/arrangers/recognise-before-produce.js';
import { weave } from '../selection/arrangers/weave.js';
import { dropAvoided } from '../selection/filters/drop-avoided.js';
import { dropRecent } from '../selection/filters/drop-recent.js';
import type { Filter } from '../selection/filters/filter.js';
import { keepAble } from '../selection/filters/keep-able.js';
import { keepReady } from '../selection/filters/keep-ready.js';
import { keepRenderable } from '../selection/filters/keep-renderable.js';
import { keepWithinReach } from '../selection/filters/keep-within-reach.js';
import { fillWithReview } from '../selection/pickers/fill-with-review.js';
import { pickNew } from '../selection/pickers/pick-new.js';
import { pickWeakest } from '../selection/pickers/pick-weakest.js';
import type { Picker } from '../selection/pickers/picker.js';

/** How one kind of session is made: what may appear, then what does, then in what order. */
export interface SessionPlan {
  readonly filters: readonly Filter[];
  readonly pickers: readonly Picker[];
  readonly arrangers: readonly Arranger[];
}

/** What may appear in any session. Those that are never relaxed run first, then the cheapest. */
const filters = [keepRenderable, keepAble, dropAvoided, keepReady, dropRecent, keepWithinReach(0.03)];

/** What puts any session in order. Each keeps what those before it have reached. */
const arrangers = [recogniseBeforeProduce, weave(400), openEasy, closeStrong];

/** Teaches the next components of a skill, and mixes in weak ones. Pickers run most important first. */
export const lesson: SessionPlan = {
  filters,
  pickers: [pickNew, pickWeakest, fillWithReview],
  arrangers,
};

/** What is about to be forgotten, of a skill, a unit or the course. */
export const practice: SessionPlan = {
  filters,
  pickers: [pickWeakest, fillWithReview],
  arrangers,
};

export const plans: Readonly<Record<SessionKind, SessionPlan>> = { lesson, practice };
