import type { Situation } from '../situation.js';
import { rowsOf } from '../targets/rows.js';
import type { Topic } from '../targets/topic.js';

/** The rows of the skills whose `match-pairs` may appear in a session about some topics. */
export type Matching = (situation: Situation, topics: readonly Topic[]) => Iterable<number>;

/** Of the skills that the session is asked of. */
export const ofScope: Matching = ({ scope }) => rowsOf(scope.skills);

/** Of the skills that its topics belong to. */
export const ofTopics: Matching = ({ course }, topics) =>
  new Set(topics.map(({ component }) => course.components.skill[component]!));
