import type { Brief } from '../brief.js';
import type { Draft } from '../draft.js';

/** Moves candidates from the pool into the draft. Neither invents nor loses one. */
export interface Picker {
  readonly name: string;
  readonly pick: (draft: Draft, brief: Brief) => Draft;
}
