import { weakest } from './knowledge.js';
import { canTake } from '../pool/can-take.js';
import type { PoolQuestion } from '../pool/pool.js';
import { recallPresumed } from '../pool/recall-in-session.js';
import type { Topic } from './topic.js';

export type FillerQuestion = Omit<PoolQuestion, 'success'>;

/**
 * Fillers
 *
 * Where the targets alone cannot fill twice the length (a word stands in every third place, a phrase twice), other
 * components help out: the met ones, weakest first, then the presumed words, latest taught first; at most as many as
 * the session is long. Asked generously, as many as there may be, whatever the targets give. Without a target there is
 * nothing to help.
 */
export function fillersFor(question: FillerQuestion, generously: boolean): readonly Topic[] {
  const { request, topics } = question;
  const { length } = request;
  let capacity = topics.reduce((sum, topic) => sum + placesFor(topic, question), 0);
  if (topics.length === 0 || (capacity >= 2 * length && !generously)) return [];
  const fillers: Topic[] = [];
  for (const topic of helpers(question)) {
    if (fillers.length === length || (capacity >= 2 * length && !generously)) break;
    const places = placesFor(topic, question);
    if (places === 0) continue;
    fillers.push(topic);
    capacity += places;
  }
  return fillers;
}

function placesFor({ component, isWord }: Topic, { course, request }: FillerQuestion): number {
  const { start, end } = course.challengesAbout(component);
  let able = 0;
  for (let row = start; row < end; row++) if (canTake(course.challenges.form[row]!, request)) able++;
  return Math.min(able, isWord ? Math.ceil(request.length / 3) : 2);
}

function* helpers({ course, request, knowledge, scope, topics }: FillerQuestion): Generator<Topic> {
  const taken = new Set(topics.map(({ component }) => component));
  const free = (row: number) => !taken.has(row);
  for (const { row: component, recall } of weakest(knowledge, request.length, free)) {
    yield { component, role: 'filler', isWord: course.components.kind[component] === 0, recall };
  }
  for (const skill of [...scope.presumed].sort((a, b) => b - a)) {
    const { start, end } = course.skills[skill]!.words;
    for (let component = end - 1; component >= start; component--) {
      if (taken.has(component) || knowledge.met.has(component)) continue;
      yield { component, role: 'filler', isWord: true, recall: recallPresumed };
    }
  }
}
