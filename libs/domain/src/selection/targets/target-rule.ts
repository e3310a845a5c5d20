import type { Situation } from '../situation.js';
import type { Topic } from './topic.js';

/** Names components that a session is to be about. */
export interface TargetRule {
  readonly name: string;
  readonly targets: (situation: Situation, before: Named) => readonly Topic[];
}

/** What the rules before have named. */
export interface Named {
  readonly topics: readonly Topic[];
  /** How many places they leave. */
  readonly room: number;
}
