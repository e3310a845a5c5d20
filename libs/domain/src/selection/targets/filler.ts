import type { Situation } from '../situation.js';
import { weakest } from './knowledge.js';
import { recallPresumed } from '../pool/recall-in-session.js';
import type { Topic } from './topic.js';

/** Components that are no targets and may help to fill a session, best first; those `taken` are in it already. */
export type Filler = (situation: Situation, taken: ReadonlySet<number>) => Iterable<Topic>;

/** The met components, weakest first. */
export const metWeakestFirst: Filler = ({ course, request, knowledge }, taken) =>
  weakest(knowledge, request.length, (row) => !taken.has(row)).map(({ row: component, recall }) => ({
    component,
    role: 'filler',
    isWord: course.components.kind[component] === 0,
    recall,
  }));

/** The presumed words, latest taught first. */
export const presumedLatestFirst: Filler = function* ({ course, knowledge, scope }, taken) {
  for (const skill of [...scope.presumed].sort((a, b) => b - a)) {
    const { start, end } = course.skills[skill]!.words;
    for (let component = end - 1; component >= start; component--) {
      if (taken.has(component) || knowledge.met.has(component)) continue;
      yield { component, role: 'filler', isWord: true, recall: recallPresumed };
    }
  }
};
